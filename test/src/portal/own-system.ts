import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Told {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The other side of a webhook: takes what it is told, and keeps the first of it. */
export class OwnSystem {
  private constructor(
    private readonly server: Server,
    readonly told: Promise<Told>,
  ) {}

  static async listen(): Promise<OwnSystem> {
    const { promise, resolve, reject } = Promise.withResolvers<Told>();
    const server = createServer((request, response) => {
      text(request).then((body) => {
        response.writeHead(204).end();
        resolve({ headers: request.headers, body });
      }, reject);
    });
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    return new OwnSystem(server, promise);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/samenloket`;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return new Promise((closed) => void this.server.close(() => closed()));
  }
}
