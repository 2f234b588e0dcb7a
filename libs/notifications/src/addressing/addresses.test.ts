import { describe, expect, it } from '@jest/globals';
import { addressesOf, channelsFor } from './addresses.js';
import { mobileNumber } from './mobile-number.js';

const everything = {
  firstName: 'Ann',
  lastName: 'Peeters',
  email: 'ann@example.be',
  phone: '0470 12 34 56',
  street: 'Langestraat 1',
  postcode: '8000',
  town: 'Brugge',
} as const;

describe('the addresses of a family', () => {
  it('are a usable e-mail address, a mobile number and the lines of an envelope', () => {
    expect(addressesOf(everything)).toEqual({
      email: 'ann@example.be',
      sms: '+32470123456',
      letter: ['Ann Peeters', 'Langestraat 1', '8000 Brugge'],
    });
  });

  it('leave out what cannot be used', () => {
    expect(addressesOf({ email: 'geen', phone: '050 44 80 00', street: 'Langestraat 1' })).toEqual({});
  });

  it.each(['ann@example.be\r\nBcc: x@y.be', 'a@b.be, c@d.be', '<ann@example.be>', 'ann@localhost'])(
    'never hold %j, which is more or less than one address',
    (email) => expect(addressesOf({ email })).toEqual({}),
  );

  it.each([
    ['0470/12.34.56', '+32470123456'],
    ['+32 470 12 34 56', '+32470123456'],
    ['0032470123456', '+32470123456'],
    ['+31 6 12345678', '+31612345678'],
    ['050 44 80 00', undefined],
    ['+32 50 44 80 00', undefined],
    ['bel mij', undefined],
  ])('has of the phone number %s for text messages: %s', (written, number) => {
    expect(mobileNumber(written)).toBe(number);
  });
});

describe('the channel of a message', () => {
  it('is the one that the family prefers', () => {
    expect(channelsFor({ ...everything, contactPreference: 'letter' })[0]).toBe('letter');
    expect(channelsFor({ ...everything, contactPreference: 'sms' })[0]).toBe('sms');
    expect(channelsFor(everything)[0]).toBe('email');
  });

  it('is the next one when there is no address for it', () => {
    const { email: _email, ...rest } = everything;
    expect(channelsFor({ ...rest, contactPreference: 'mail' })).toEqual(['sms', 'letter']);
    expect(channelsFor({ phone: '050 44 80 00', contactPreference: 'phone' })).toEqual([]);
  });

  it('is another one when a message is sent again over another channel', () => {
    expect(channelsFor(everything, 'letter')).toEqual(['letter', 'email', 'sms']);
    expect(channelsFor({ email: everything.email }, 'sms')).toEqual(['email']);
  });
});
