import { type CustomTransportStrategy, Server } from '@nestjs/microservices';

/** The receiving half of the in-process transport: Nest keeps the handlers, there is nothing to listen to. */
export class InProcessServer extends Server implements CustomTransportStrategy {
  listen(callback: () => void): void {
    callback();
  }

  close(): void {
    this.messageHandlers.clear();
  }

  on(): void {
    throw new Error('The in-process transport has no connection events.');
  }

  unwrap<T>(): T {
    return this as unknown as T;
  }
}
