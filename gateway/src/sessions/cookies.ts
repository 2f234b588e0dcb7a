import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PublicPlace } from '../portal/public-place.js';

/** Cookies of the gateway: no script reads them, and no other site's POST carries them. */
export class Cookies {
  constructor(private readonly place: PublicPlace) {}

  read(request: IncomingMessage, name: string): string | undefined {
    const start = `${this.named(name)}=`;
    const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
    return pairs.find((pair) => pair.startsWith(start))?.slice(start.length);
  }

  /** Without `seconds` it goes when the browser closes. */
  write(response: ServerResponse, name: string, value: string, seconds?: number): void {
    const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax'];
    if (this.place.isSecure) attributes.push('Secure');
    if (seconds !== undefined) attributes.push(`Max-Age=${seconds}`);
    response.appendHeader('set-cookie', [`${this.named(name)}=${value}`, ...attributes].join('; '));
  }

  clear(response: ServerResponse, name: string): void {
    this.write(response, name, '', 0);
  }

  /** `__Host-`: the browser takes it from this host alone, over TLS. Cookies know no ports, so without TLS the name does. */
  private named(name: string): string {
    return this.place.isSecure ? `__Host-${name}` : `${name}-${this.place.port}`;
  }
}
