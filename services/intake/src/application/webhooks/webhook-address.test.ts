import { describe, expect, it } from '@jest/globals';
import { signatureOf } from '@samenloket/notifications';
import { createHmac } from 'node:crypto';
import { isPublicAddress } from './public-address.js';
import { webhookAddress } from './webhook-address.js';
import { HttpsWebhookSender } from './webhook-sender.js';

const refusal = (url: string, allowPrivate = false) => {
  try {
    return webhookAddress(url, allowPrivate).href;
  } catch (error) {
    return (error as Error).message.replace(/^.*: url /, '');
  }
};

describe('where a webhook may go', () => {
  it('is an https address on the internet', () => {
    expect(refusal('https://opvang.example/hook?x=1')).toBe('https://opvang.example/hook?x=1');
  });

  it.each([
    ['no address', 'hier'],
    ['http', 'http://opvang.example/'],
    ['another scheme', 'file:///etc/passwd'],
    ['a password in it', 'https://me:secret@opvang.example/'],
    ['the own machine', 'https://localhost/'],
    ['the own machine by number', 'https://127.0.0.1/'],
    ['the own machine, written otherwise', 'https://2130706433/'],
    ['a private network', 'https://10.1.2.3/'],
    ['the metadata of a cloud', 'https://169.254.169.254/latest'],
    ['the own machine, IPv6', 'https://[::1]/'],
    ['IPv4 inside IPv6', 'https://[::ffff:10.0.0.1]/'],
    ['a service of the cluster', 'https://mongodb.samenloket.svc/'],
    ['a name without a domain', 'https://mongodb/'],
  ])('is never %s', (_, url) => {
    expect(refusal(url)).toMatch(/^must/);
  });

  it('may be the own machine in development', () => {
    expect(refusal('http://localhost:8080/hook', true)).toBe('http://localhost:8080/hook');
    expect(refusal('http://opvang.example/', true)).toMatch(/^must begin/);
  });

  it('is looked at again when the name is resolved', async () => {
    const post = { url: 'https://localhost.localdomain.example/', body: '{}', headers: {} };
    expect((await new HttpsWebhookSender(false).post(post)).succeeded).toBe(false);
    expect(isPublicAddress('193.190.1.1')).toBe(true);
    expect(isPublicAddress('2a02:1800::1')).toBe(true);
    expect(['fd00::1', 'fe80::1', '192.168.1.1', '100.64.0.1', 'x'].some(isPublicAddress)).toBe(false);
  });
});

describe('the signature of a delivery', () => {
  it('is an HMAC-SHA256 over the second and the body', () => {
    const at = new Date('2026-03-02T09:00:00.900Z');
    const mac = createHmac('sha256', 'geheim').update('1772442000.{"a":1}').digest('hex');
    expect(signatureOf('{"a":1}', 'geheim', at)).toBe(`t=1772442000,v1=${mac}`);
  });
});
