import { DomainError } from '@samenloket/event-sourcing';
import type { HttpHandler } from '../http-server.js';
import { backgroundHeader } from '../session-api.js';
import { refuse } from './answers.js';
import type { CapacityTokens } from './capacity-tokens.js';
import type { SessionDoor } from './session-door.js';

/**
 * `/graphql` for the portal: the cookie becomes the token of the role in which the person acts. Who brings a token of its
 * own is heard as ever, and its cookies count for nothing; a GET acts for nobody, because any page can make a browser send one.
 */
export function sessionGraphql(door: SessionDoor, tokens: CapacityTokens, graphql: HttpHandler): HttpHandler {
  return async (request, response) => {
    const { headers } = request;
    const byCookie =
      request.method === 'POST' && headers.authorization === undefined && door.carriesSession(request);
    if (byCookie) {
      const live = await door.admit(request, response);
      if (!live) return;
      try {
        headers.authorization = `Bearer ${await tokens.tokenFor(live)}`;
      } catch (error) {
        if (!(error instanceof DomainError) || error.code !== 'UNAUTHENTICATED') throw error;
        await door.sessions.end(live.key);
        door.forget(response);
        return refuse(response, 401, 'SESSION_ENDED', error.message);
      }
      if (headers[backgroundHeader] === undefined) await door.sessions.use(live);
      response.setHeader('cache-control', 'no-store');
    }
    delete headers.cookie;
    await graphql(request, response);
  };
}
