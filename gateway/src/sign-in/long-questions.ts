import { DomainError } from '@samenloket/event-sourcing';
import type { IncomingMessage } from 'node:http';
import type { MayBeLong } from '../http-server.js';
import type { SessionDoor } from '../sessions/session-door.js';
import type { AskPlatform } from './ask-platform.js';

/**
 * Only who is signed in brings files, to `/graphql`: with a token that the services accept, or in a session that goes on.
 * @param door of a gateway that has sessions
 */
export function longQuestions(platform: AskPlatform, door?: SessionDoor): MayBeLong {
  return async (request: IncomingMessage) => {
    if (request.method !== 'POST' || request.url?.split('?')[0] !== '/graphql') return false;
    const { authorization } = request.headers;
    if (authorization === undefined) return (await door?.sessionOf(request)) !== undefined;
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    return token !== undefined && isAccepted(platform, token);
  };
}

/** A gateway may have no keys to verify tokens by: services say it. */
async function isAccepted(platform: AskPlatform, token: string): Promise<boolean> {
  try {
    await platform.ask(token, '{ myMemberships { id } }');
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
