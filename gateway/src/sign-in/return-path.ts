import type { PublicPlace } from '../portal/public-place.js';

const longest = 500;

/** Where in the portal somebody goes on after signing in; anything else than a path of the portal becomes its start. */
export function returnPath(wanted: string | null, place: PublicPlace): string {
  if (wanted === null || wanted.length > longest || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted)) return '/';
  const url = place.at(wanted);
  return url.origin === place.origin ? `${url.pathname}${url.search}${url.hash}` : '/';
}
