import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { answerJson, type HttpHandler } from '../http-server.js';
import type { PublicPlace } from '../portal/public-place.js';
import type { Cookies } from '../sessions/cookies.js';
import type { SessionDoor } from '../sessions/session-door.js';
import { SessionKey } from '../sessions/session-key.js';
import { returnPath } from './return-path.js';
import { factsOf, failureOf, SignInFailed } from './sign-in-failure.js';
import { longestSignInMs } from './sign-ins-under-way.js';
import type { SigningIn } from './signing-in.js';

export interface SignInRoutesOptions {
  /** Nothing where nobody can sign in. */
  readonly signingIn: SigningIn | undefined;
  readonly door: SessionDoor;
  readonly cookies: Cookies;
  readonly place: PublicPlace;
  /** Whether `?person=` may choose who signs in, which only the practice issuer listens to. */
  readonly practice: boolean;
  readonly log: Logger;
}

/** Of each tab its own: two sign-ins at the same time do not disturb each other. */
const cookieOf = (state: string) => `samenloket-sign-in-${state.replaceAll(/[^\w-]/g, '').slice(0, 12)}`;

/** `GET /sign-in?return=/path`, from where the browser goes to the issuer, and `/sign-in/answer`, where it comes back. */
export function signInRoutes(options: SignInRoutesOptions): HttpHandler {
  const { signingIn, door, cookies, place, practice, log } = options;

  const begin = async (url: URL, response: ServerResponse) => {
    if (!signingIn) throw new SignInFailed('unavailable');
    const person = (practice && url.searchParams.get('person')) || undefined;
    const returnTo = returnPath(url.searchParams.get('return'), place);
    const { url: issuer, key, state } = await signingIn.begin(returnTo, person);
    cookies.write(response, cookieOf(state), key.text, longestSignInMs / 1_000);
    return issuer.href;
  };

  const finish = async (url: URL, request: IncomingMessage, response: ServerResponse) => {
    if (!signingIn) throw new SignInFailed('unavailable');
    const cookie = cookieOf(url.searchParams.get('state') ?? '');
    const key = SessionKey.from(cookies.read(request, cookie));
    cookies.clear(response, cookie);
    const { live, returnTo } = await signingIn.finish(url.search, key);
    const former = await door.sessionOf(request);
    if (former) await door.sessions.end(former.key);
    door.remember(response, live);
    return place.at(returnTo).href;
  };

  return async (request, response) => {
    const url = place.at(request.url ?? '/');
    if (request.method !== 'GET')
      return answerJson(response, 405, { code: 'METHOD_NOT_ALLOWED', allowed: 'GET' });
    // Cookies of this host would not come along to the one that the issuer sends people back to.
    if (request.headers.host !== place.host) return redirect(response, url.href);
    try {
      if (url.pathname === '/sign-in') redirect(response, await begin(url, response));
      else if (url.pathname === '/sign-in/answer') redirect(response, await finish(url, request, response));
      else answerJson(response, 404, { code: 'NOT_FOUND', paths: ['/sign-in'] });
    } catch (error) {
      const failure = failureOf(error);
      if (failure) log.warn(factsOf(failure), 'A sign-in failed');
      else log.error({ err: error }, 'A sign-in failed by a fault of ours');
      redirect(response, place.at(`/sign-in-failed?reason=${failure?.reason ?? 'unavailable'}`).href);
    }
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  response.end();
}
