import { ClientProxy, type ReadPacket, type WritePacket } from '@nestjs/microservices';
import type { InProcessServer } from './in-process-server.js';

const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The asking half: what crosses is copied through JSON both ways, as a wire would. */
export class InProcessProxy extends ClientProxy {
  constructor(private readonly server: InProcessServer) {
    super();
  }

  async connect(): Promise<void> {}

  close(): void {}

  unwrap<T>(): T {
    return this.server as unknown as T;
  }

  protected publish({ pattern, data }: ReadPacket, respond: (packet: WritePacket) => void): () => void {
    let waiting = true;
    this.handled(pattern as string, data).then(
      (response) => waiting && respond({ response, isDisposed: true }),
      (err: unknown) => waiting && respond({ err }),
    );
    return () => {
      waiting = false;
    };
  }

  protected dispatchEvent<T>(): Promise<T> {
    throw new Error('Events do not travel as messages: they are read from feeds.');
  }

  private async handled(name: string, data: unknown): Promise<unknown> {
    const handler = this.server.getHandlerByPattern(name);
    if (!handler) throw new Error(`There is no handler for ${name}.`);
    return copied(await handler(copied(data)));
  }
}
