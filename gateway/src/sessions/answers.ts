import type { ServerResponse } from 'node:http';
import type { SessionRefusal } from '../session-api.js';

/** As the portal and API users read errors everywhere. */
export function refuse(
  response: ServerResponse,
  status: number,
  code: SessionRefusal | 'BAD_INPUT' | 'FORBIDDEN' | 'UNAVAILABLE',
  message: string,
): void {
  answer(response, status, { errors: [{ message, extensions: { code } }] });
}

export function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}
