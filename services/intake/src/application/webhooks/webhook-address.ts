import { DomainError } from '@samenloket/event-sourcing';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.js';

const local: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Where a webhook may go: https, a name of the open internet, without a password in it. Where private addresses are
 * allowed, as in development, http to the own machine as well.
 * @throws DomainError BAD_INPUT
 */
export function webhookAddress(text: string, allowPrivate: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw badAddress('must be an address as https://example.org/samenloket');
  const isLocal = allowPrivate && local.has(url.hostname);
  if (url.protocol !== 'https:' && !(isLocal && url.protocol === 'http:'))
    throw badAddress('must begin with https://');
  if (url.username !== '' || url.password !== '') throw badAddress('must not hold a name or password');
  if (url.hash !== '') throw badAddress('must not hold a #');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && ((isIP(host) && !isPublicAddress(host)) || isInternalName(host))) {
    throw badAddress('must be a place on the internet, not one of our own network');
  }
  return url;
}

function isInternalName(host: string): boolean {
  return (
    isIP(host) === 0 && (!host.includes('.') || /\.(local|localhost|internal|svc|cluster)\.?$/.test(host))
  );
}

function badAddress(message: string): DomainError {
  return new DomainError('BAD_INPUT', `This webhook cannot be registered: url ${message}.`, [
    { path: 'url', message },
  ]);
}
