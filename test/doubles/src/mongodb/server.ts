import { ObjectId } from 'bson';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Connection } from './commands/command.js';
import { execute } from './commands/execute.js';
import { Engine, type EngineOptions } from './engine.js';
import { framesOf } from './wire/frames.js';
import { readRequest, type Request, writeReply } from './wire/message.js';

export interface ServerOptions extends EngineOptions {
  readonly port: number;
  /** The name by which clients reach this server: it tells them to come back there. */
  readonly host: string;
  readonly tls?: { readonly certFile: string; readonly keyFile: string };
}

/** Speaks MongoDB's wire protocol over what its folder holds. */
export class MongoDoubleServer {
  private readonly engine: Engine;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private readonly processId = new ObjectId();
  private connections = 0;

  constructor(private readonly options: ServerOptions) {
    this.engine = new Engine(options);
    const { tls } = options;
    const serve = (socket: Socket) => void this.serve(socket);
    this.server = tls
      ? createTlsServer({ cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) }, serve)
      : createServer({ noDelay: true }, serve);
  }

  /** Resolves with the port. */
  async listen(): Promise<number> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.server.once('error', reject);
    this.server.listen(this.options.port, resolve);
    await promise;
    return this.port;
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    this.engine.close();
  }

  private get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** One command after the other, as a driver sends them over one connection. */
  private async serve(socket: Socket): Promise<void> {
    this.sockets.add(socket);
    const address = `${this.options.host}:${this.port}`;
    const connection = { id: ++this.connections, address, processId: this.processId };
    socket.on('error', () => socket.destroy());
    try {
      for await (const frame of framesOf(socket)) {
        const request = readRequest(frame);
        if (request.exhausts) {
          this.tellRepeatedly(socket, request, connection);
          continue;
        }
        const reply = await execute(this.engine, request.body, connection);
        if (!request.silent && socket.writable) socket.write(writeReply(request, reply));
      }
    } catch {
      // The client left in the middle of a message, or speaks something else: either way this connection is over.
      socket.destroy();
    } finally {
      this.sockets.delete(socket);
    }
  }

  /**
   * To who watches this server, which asks once and wants to hear when something changes, and else each time that its wait
   * is over. Nothing ever changes here.
   */
  private tellRepeatedly(socket: Socket, request: Request, connection: Connection): void {
    const tell = async () => {
      const reply = await execute(this.engine, request.body, connection);
      if (socket.writable) socket.write(writeReply(request, reply, true));
    };
    const timer = setInterval(() => void tell(), Number(request.body['maxAwaitTimeMS']));
    socket.once('close', () => clearInterval(timer));
  }
}
