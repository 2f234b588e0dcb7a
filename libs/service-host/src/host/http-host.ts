import 'reflect-metadata';
import { type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { Health, KeptConnections } from '@samenloket/platform';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HealthController } from './health.controller.js';

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

@Module({})
class HostModule {
  static of(health: Health) {
    return {
      module: HostModule,
      imports: [TerminusModule.forRoot({ logger: false })],
      controllers: [HealthController],
      providers: [{ provide: Health, useValue: health }],
    };
  }
}

/** The one HTTP port of a service: probes from the start on, the subgraph once it is there. */
export class HttpHost {
  private readonly handlers = new Map<string, HttpHandler>();

  private readonly kept: KeptConnections;

  private constructor(private readonly app: INestApplication) {
    this.kept = new KeptConnections(app.getHttpServer() as Server);
  }

  static async listen(options: { health: Health; port: number; host: string }): Promise<HttpHost> {
    const app = await NestFactory.create(HostModule.of(options.health), {
      logger: false,
      abortOnError: false,
      bodyParser: false,
    });
    const host = new HttpHost(app);
    app.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
      const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
      const handler = host.handlers.get(path);
      if (handler) handler(request, response);
      else if (path === '/graphql') notYet(response);
      else next();
    });
    await app.listen(options.port, options.host);
    return host;
  }

  get port(): number {
    return ((this.app.getHttpServer() as Server).address() as AddressInfo).port;
  }

  serve(path: string, handler: HttpHandler): void {
    this.handlers.set(path, handler);
  }

  /** Still answers all, but has clients give up the connections that they keep: the beginning of a drain. */
  letGo(): void {
    this.kept.letGo();
  }

  /** Until no client can still send on a connection that it kept from before. */
  runOut(): Promise<void> {
    return this.kept.runOut();
  }

  /** Takes no new requests, finishes those in flight. */
  async close(): Promise<void> {
    this.letGo();
    const server = this.app.getHttpServer() as Server;
    const closed = this.app.close();
    server.closeIdleConnections();
    await closed;
  }
}

/** 503 tells the gateway that nothing was carried out: it asks another replica. */
function notYet(response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'application/json' });
  response.end('{"errors":[{"message":"This replica is starting.","extensions":{"code":"UNAVAILABLE"}}]}');
}
