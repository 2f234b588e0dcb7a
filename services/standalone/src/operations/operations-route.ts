import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { DomainError } from '@samenloket/event-sourcing';
import { answerJson, type HttpHandler } from '@samenloket/gateway';
import type { Platform } from '../platform.js';
import type { Progress } from './operation.js';
import { runOperation } from './run-operation.js';

/** One line of the answer: how far it is, and last what came of it. */
export type OperationMessage =
  | { readonly progress: Progress }
  | { readonly result: unknown }
  | { readonly error: { code: string; message: string; faults: readonly object[] } };

/** `POST /operations/<name>`, JSON arguments in, one JSON message a line out. For whoever can read the data folder. */
export function operationsRoute(platform: Platform, operationsToken: string): HttpHandler {
  return async (request, response) => {
    if (request.method !== 'POST')
      return answerJson(response, 405, { code: 'METHOD_NOT_ALLOWED', allowed: 'POST' });
    if (!isAllowed(request, operationsToken)) return answerJson(response, 401, { code: 'UNAUTHENTICATED' });
    const name = (request.url ?? '').split('/')[2] ?? '';
    const write = (message: OperationMessage) => void response.write(`${JSON.stringify(message)}\n`);
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    try {
      const args = JSON.parse((await text(request)) || '{}') as object;
      write({
        result: (await runOperation(platform, name, args, (progress) => write({ progress }))) ?? null,
      });
    } catch (error) {
      write({ error: describe(error, platform, name) });
    }
    response.end();
  };
}

function isAllowed(request: IncomingMessage, token: string): boolean {
  const [given, expected] = [
    Buffer.from(request.headers.authorization ?? ''),
    Buffer.from(`Bearer ${token}`),
  ];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function describe(error: unknown, { log }: Platform, operation: string) {
  if (error instanceof DomainError) return { code: error.code, message: error.message, faults: error.faults };
  log.error({ err: error, operation }, 'operation failed');
  return {
    code: 'INTERNAL',
    message: `The platform could not do this. Its log says why (operation ${operation}).`,
    faults: [],
  };
}
