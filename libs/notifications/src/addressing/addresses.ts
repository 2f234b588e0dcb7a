import type { Channel } from '../channel.js';
import { mobileNumber } from './mobile-number.js';
import type { ContactPreference, Recipient } from './recipient.js';

/** The lines of an envelope, name first. */
export type PostalAddress = readonly string[];

export interface Addresses {
  readonly email: string;
  /** E.164: `+32470123456`. */
  readonly sms: string;
  readonly letter: PostalAddress;
}

/** One `@`, and nothing that could begin another header or a list of addresses. */
const usableEmail = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\]+$/;

/** The addresses that a message can be sent to: what was written down may be a landline, or no address at all. */
export function addressesOf(recipient: Recipient): Partial<Addresses> {
  const email = recipient.email?.trim();
  const sms = recipient.phone === undefined ? undefined : mobileNumber(recipient.phone);
  const letter = postalAddress(recipient);
  return {
    ...(email !== undefined && usableEmail.test(email) && { email }),
    ...(sms !== undefined && { sms }),
    ...(letter && { letter }),
  };
}

const orderFor: Record<ContactPreference | 'none', readonly Channel[]> = {
  none: ['email', 'sms', 'letter'],
  mail: ['email', 'sms', 'letter'],
  sms: ['sms', 'email', 'letter'],
  // The platform cannot call: a text message comes nearest.
  phone: ['sms', 'email', 'letter'],
  whatsapp: ['sms', 'email', 'letter'],
  letter: ['letter', 'email', 'sms'],
};

/**
 * The channels to try, best first: what was asked for this message, then what the family prefers, then what else
 * there is an address for.
 */
export function channelsFor(recipient: Recipient, asked?: Channel): readonly Channel[] {
  const addresses = addressesOf(recipient);
  const preferred = orderFor[recipient.contactPreference ?? 'none'];
  const wished = asked === undefined ? preferred : [asked, ...preferred.filter((each) => each !== asked)];
  return wished.filter((channel) => addresses[channel] !== undefined);
}

function postalAddress({
  firstName,
  lastName,
  street,
  postcode,
  town,
}: Recipient): PostalAddress | undefined {
  if (!street?.trim() || !postcode?.trim()) return undefined;
  const lines = [joined(firstName, lastName), street.trim(), joined(postcode, town)];
  return lines.filter((line) => line !== '').map((line) => line.replaceAll(/\s+/g, ' '));
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .join(' ')
    .trim();
}
