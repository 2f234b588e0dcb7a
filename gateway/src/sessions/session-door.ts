import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PublicPlace } from '../portal/public-place.js';
import { csrfHeader } from '../session-api.js';
import { refuse } from './answers.js';
import type { Cookies } from './cookies.js';
import { comesFromPortal } from './same-origin.js';
import { SessionKey } from './session-key.js';
import type { LiveSession, Sessions } from './sessions.js';

const cookie = 'samenloket';

/** Says whose session a request belongs to, and whether the portal itself asks. */
export class SessionDoor {
  constructor(
    readonly sessions: Sessions,
    private readonly cookies: Cookies,
    private readonly place: PublicPlace,
  ) {}

  carriesSession(request: IncomingMessage): boolean {
    return this.cookies.read(request, cookie) !== undefined;
  }

  async sessionOf(request: IncomingMessage): Promise<LiveSession | undefined> {
    const key = SessionKey.from(this.cookies.read(request, cookie));
    return key && this.sessions.find(key);
  }

  /**
   * The session of a POST that changes or reads something in somebody's name. Nothing when it was refused, and answered:
   * a page of another site sends the cookie along, but neither the header nor the origin.
   */
  async admit(request: IncomingMessage, response: ServerResponse): Promise<LiveSession | undefined> {
    const live = await this.sessionOf(request);
    if (!live) {
      this.forget(response);
      refuse(response, 401, 'SESSION_ENDED', 'Your session has ended. Sign in again.');
      return undefined;
    }
    if (!comesFromPortal(request, this.place)) {
      refuse(response, 403, 'FORBIDDEN', 'Only pages of the portal itself may ask this.');
      return undefined;
    }
    if (!live.key.isShownBy(request.headers[csrfHeader])) {
      refuse(response, 403, 'SESSION_CHANGED', `Ask for /session, and send its csrf as ${csrfHeader}.`);
      return undefined;
    }
    return live;
  }

  /**
   * The session of a page that listens. A browser sends no header of ours with that, nor always from where it comes; what
   * is answered, no page of another site can read.
   */
  async admitListener(request: IncomingMessage, response: ServerResponse): Promise<LiveSession | undefined> {
    const { origin = this.place.origin, 'sec-fetch-site': site = 'same-origin' } = request.headers;
    if (origin !== this.place.origin || site !== 'same-origin') {
      refuse(response, 403, 'FORBIDDEN', 'Only pages of the portal itself may listen.');
      return undefined;
    }
    const live = await this.sessionOf(request);
    if (!live) refuse(response, 401, 'SESSION_ENDED', 'Your session has ended. Sign in again.');
    return live;
  }

  remember(response: ServerResponse, { key }: LiveSession): void {
    this.cookies.write(response, cookie, key.text);
  }

  forget(response: ServerResponse): void {
    this.cookies.clear(response, cookie);
  }
}
