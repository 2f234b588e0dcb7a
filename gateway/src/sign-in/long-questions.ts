import { DomainError } from '@samenloket/event-sourcing';
import type { Role } from '@samenloket/platform';
import { decodeJwt } from 'jose';
import type { IncomingMessage } from 'node:http';
import type { MayBeLong } from '../http-server.js';
import type { SessionDoor } from '../sessions/session-door.js';
import { actorOf } from '../sessions/session.js';
import type { LiveSession } from '../sessions/sessions.js';
import type { AskPlatform } from './ask-platform.js';

/** In these roles a desk or an organiser brings in its own lists; in no other is anything as long. */
const bringFiles: ReadonlySet<unknown> = new Set<Role>(['deskWorker', 'organiserCoordinator']);

/**
 * Only in a role that brings in files, to `/graphql`: with a token that the services accept, or in a session that goes on.
 * @param door of a gateway that has sessions
 */
export function longQuestions(platform: AskPlatform, door?: SessionDoor): MayBeLong {
  return async (request: IncomingMessage) => {
    if (request.method !== 'POST' || request.url?.split('?')[0] !== '/graphql') return false;
    const { authorization } = request.headers;
    if (authorization === undefined) return bringFiles.has(roleOf(await door?.sessionOf(request)));
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    return token !== undefined && bringFiles.has(claimedRole(token)) && isAccepted(platform, token);
  };
}

function roleOf(live: LiveSession | undefined): Role | undefined {
  return live && actorOf(live.session).role;
}

/** As it says itself: whether that is true, the services say. */
function claimedRole(token: string): unknown {
  try {
    return decodeJwt(token)['role'];
  } catch {
    return undefined;
  }
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
