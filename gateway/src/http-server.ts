import { DomainError } from '@samenloket/event-sourcing';
import { bodyBounds, KeptConnections } from '@samenloket/platform';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Handlers by the first part of the path: `/graphql`, `/live`, `/operations`. */
export type Routes = Readonly<Record<string, HttpHandler>>;

/** Whether somebody may send what is longer than anybody may; asked before anything of it is taken in. */
export type MayBeLong = (request: IncomingMessage) => Promise<boolean>;

export interface RunningHttpServer {
  readonly url: string;
  readonly port: number;
  /** Still answers all, but has clients give up the connections that they keep: the beginning of a drain. */
  letGo(): void;
  /** Until no client can still send on a connection that it kept from before. */
  runOut(): Promise<void>;
  /** Takes no new requests, finishes those in flight. */
  close(): Promise<void>;
}

/**
 * @param otherwise what answers every other path; without it, a refusal that names the routes
 * @param mayBeLong without it, nobody
 */
export async function listen(
  port: number,
  host: string,
  routes: Routes,
  otherwise: HttpHandler = namesOf(routes),
  mayBeLong: MayBeLong = async () => false,
): Promise<RunningHttpServer> {
  const answering = { routes, otherwise, mayBeLong };
  const server = createServer((request, response) => void route(answering, request, response));
  const kept = new KeptConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)));
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}`,
    port: taken,
    letGo: () => kept.letGo(),
    runOut: () => kept.runOut(),
    close: () => {
      kept.letGo();
      return close(server);
    },
  };
}

function namesOf(routes: Routes): HttpHandler {
  return (_request, response) => answerJson(response, 404, { code: 'NOT_FOUND', paths: Object.keys(routes) });
}

interface Answering {
  readonly routes: Routes;
  readonly otherwise: HttpHandler;
  readonly mayBeLong: MayBeLong;
}

async function route(
  { routes, otherwise, mayBeLong }: Answering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const first = `/${(request.url ?? '/').split(/[/?#]/)[1] ?? ''}`;
  const handler = Object.hasOwn(routes, first) ? routes[first] : undefined;
  try {
    if (!(await isTakenIn(request, mayBeLong))) {
      response.shouldKeepAlive = false;
      return answerJson(response, 413, tooLong);
    }
    await (handler ?? otherwise)(request, response);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'UNAVAILABLE' && !response.headersSent) {
      return answerJson(response, 503, { code: error.code, message: error.message });
    }
    // What went wrong was logged where it happened; a stranger gets no details.
    if (!response.headersSent) answerJson(response, 500, { code: 'INTERNAL' });
    else response.destroy();
  }
}

const tooLong = {
  errors: [
    {
      message: `At most ${bodyBounds.anybody / 1_000} kB may be sent at once, and ${bodyBounds.files / 1_000_000} MB by desk workers and coordinators of organisers, who bring in files.`,
      extensions: { code: 'BAD_INPUT' },
    },
  ],
};

/** Who sends much says beforehand how much: of what says no length, nobody sends more than anybody may. */
async function isTakenIn(request: IncomingMessage, mayBeLong: MayBeLong): Promise<boolean> {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length <= bodyBounds.anybody) endBeyond(request, bodyBounds.anybody);
  else if (length > bodyBounds.files || !(await mayBeLong(request))) return false;
  return true;
}

/** Also one that does not say its length beforehand is not taken in any further. */
function endBeyond(request: IncomingMessage, bytes: number): void {
  const push = request.push.bind(request);
  let received = 0;
  request.push = (part: Buffer | null, encoding?: BufferEncoding) => {
    received += part?.length ?? 0;
    if (received <= bytes) return push(part, encoding);
    request.destroy();
    return false;
  };
}

export function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(body)}\n`);
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  const advice = 'Set SAMENLOKET_PORT to another port, or to 0 for a free one.';
  if (error.code === 'EADDRINUSE') return new DomainError('CONFLICT', `Port ${port} is taken. ${advice}`);
  if (error.code === 'EACCES') return new DomainError('FORBIDDEN', `Port ${port} may not be used. ${advice}`);
  return error;
}

function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  return closed;
}
