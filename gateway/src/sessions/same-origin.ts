import type { IncomingMessage } from 'node:http';
import type { PublicPlace } from '../portal/public-place.js';

/** Whether a page of the portal itself asks; a browser always says from where a POST comes. */
export function comesFromPortal({ headers }: IncomingMessage, place: PublicPlace): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return headers.origin === undefined ? site === 'same-origin' : headers.origin === place.origin;
}
