import { DomainError } from '@samenloket/event-sourcing';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerJson, type HttpHandler } from '../http-server.js';
import type { PublicPlace } from '../portal/public-place.js';
import type { AskFollowCode, OpenFollowLink } from '../session-api.js';
import { answer, refuse } from '../sessions/answers.js';
import { readJson } from '../sessions/read-json.js';
import { comesFromPortal } from '../sessions/same-origin.js';
import { sessionAnswer, type SignInSurroundings } from '../sessions/session-answer.js';
import type { SessionDoor } from '../sessions/session-door.js';
import type { SignedInPerson } from '../sessions/session.js';
import { labelOf } from '../sign-in/role-names.js';
import type { FollowLinkAnswers, OpenedLink } from './follow-link-answers.js';

export interface FollowLinkRoutesOptions {
  readonly links: FollowLinkAnswers;
  readonly door: SessionDoor;
  readonly place: PublicPlace;
  readonly around: SignInSurroundings;
}

/** Somebody who borrowed a telephone does not stay in for long. */
const terms = { idleMs: 15 * 60_000, longestMs: 60 * 60_000 };
const longestText = 100;

/**
 * `POST /follow-link/code` sends a code to the telephone of a link's family, `POST /follow-link` begins a session with it.
 * The key comes in the body: it stands in no address that a server sees.
 */
export function followLinkRoutes({ links, door, place, around }: FollowLinkRoutesOptions): HttpHandler {
  const ways: Readonly<Record<string, HttpHandler>> = {
    '/follow-link/code': async (request, response) => {
      const { key } = await readJson<Partial<AskFollowCode>>(request);
      answer(response, 200, await links.sendCode(textOf(key)));
    },
    '/follow-link': async (request, response) => {
      const { key, code } = await readJson<Partial<OpenFollowLink>>(request);
      const opened = await links.open(textOf(key), textOf(code));
      if (!opened) {
        const message = 'This is not the code that was sent last, or this link has ended.';
        return refuse(response, 403, 'CODE_REFUSED', message);
      }
      const former = await door.sessionOf(request);
      if (former) await door.sessions.end(former.key);
      const live = await door.sessions.begin(familyOf(opened), terms);
      door.remember(response, live);
      answer(response, 200, sessionAnswer(around, live));
    },
  };

  return async (request: IncomingMessage, response: ServerResponse) => {
    const [path = ''] = (request.url ?? '').split('?');
    const way = ways[path];
    if (!way) return answerJson(response, 404, { code: 'NOT_FOUND', paths: Object.keys(ways) });
    if (request.method !== 'POST') {
      return answerJson(response, 405, { code: 'METHOD_NOT_ALLOWED', allowed: 'POST' });
    }
    // There is no session yet to have a header of: who asks must be a page of the portal.
    if (!comesFromPortal(request, place)) {
      return refuse(response, 403, 'FORBIDDEN', 'Only pages of the portal itself may ask this.');
    }
    try {
      await way(request, response);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'BAD_INPUT') throw error;
      refuse(response, 400, 'BAD_INPUT', error.message);
    }
  };
}

/** @throws DomainError BAD_INPUT */
function textOf(value: unknown): string {
  if (typeof value === 'string' && value.length <= longestText) return value;
  throw new DomainError('BAD_INPUT', `Send text, of at most ${longestText} characters.`);
}

/** A parent of one family, named after the link: nobody says who it is. */
function familyOf({ linkId, familyId }: OpenedLink): SignedInPerson {
  const body = { role: 'parent', deskIds: [], locationIds: [], familyId } as const;
  const capacity = { id: `parent.${familyId}`, label: labelOf('parent'), ...body };
  return { subject: linkId, capacities: [capacity], byLink: true };
}
