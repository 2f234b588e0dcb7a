import { DomainError } from '@samenloket/event-sourcing';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerJson, type HttpHandler } from '../http-server.js';
import type { ChooseCapacity, SessionEnded } from '../session-api.js';
import { answer, refuse } from './answers.js';
import { readJson } from './read-json.js';
import { sessionAnswer, type SignInSurroundings } from './session-answer.js';
import type { SessionDoor } from './session-door.js';
import type { LiveSession } from './sessions.js';

export interface SessionRoutesOptions {
  readonly door: SessionDoor;
  readonly around: SignInSurroundings;
  /** Where the issuer signs the person out as well. */
  readonly signOutAt: () => Promise<string>;
}

type Change = (live: LiveSession, request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** `GET /session`, and what changes it: `POST /session/capacity`, `/session/extend`, `/session/end` (session-api.ts). */
export function sessionRoutes({ door, around, signOutAt }: SessionRoutesOptions): HttpHandler {
  const changes: Readonly<Record<string, Change>> = {
    '/session/capacity': async (live, request, response) => {
      const { id } = await readJson<Partial<ChooseCapacity>>(request);
      const chosen = await door.sessions.choose(live, String(id));
      door.remember(response, chosen);
      answer(response, 200, sessionAnswer(around, chosen));
    },
    '/session/extend': async (live, _request, response) => {
      answer(response, 200, sessionAnswer(around, await door.sessions.use(live)));
    },
    '/session/end': async (live, _request, response) => {
      await door.sessions.end(live.key);
      door.forget(response);
      const ended: SessionEnded = {
        signedIn: false,
        continueAt: live.session.byLink ? '/' : await signOutAt(),
      };
      answer(response, 200, ended);
    },
  };

  const show = async (request: IncomingMessage, response: ServerResponse) => {
    const live = await door.sessionOf(request);
    if (!live && door.carriesSession(request)) door.forget(response);
    answer(response, 200, sessionAnswer(around, live));
  };

  return async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (request.method === 'GET' && path === '/session') return show(request, response);
    const change = changes[path];
    if (!change) return answerJson(response, 404, { code: 'NOT_FOUND', paths: Object.keys(changes) });
    if (request.method !== 'POST')
      return answerJson(response, 405, { code: 'METHOD_NOT_ALLOWED', allowed: 'POST' });
    const live = await door.admit(request, response);
    if (!live) return;
    try {
      await change(live, request, response);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const code = error.code === 'FORBIDDEN' ? error.code : 'BAD_INPUT';
      refuse(response, code === 'FORBIDDEN' ? 403 : 400, code, error.message);
    }
  };
}
