import type { MessageContext, MessageContract } from '@samenloket/contracts';
import {
  type AppendResult,
  EventStore,
  type EventToAppend,
  type ExpectedRevision,
} from '@samenloket/event-sourcing';
import { ServiceClient } from '@samenloket/messaging';

/** The process is gone: nothing it tries from here on happens. */
export class Crashed extends Error {
  override readonly name = 'Crashed';
}

/** Counts the moments between two steps, and ends everything at the chosen one. */
export class CrashPoint {
  passed = 0;

  /** @param at 1 for the first moment; Infinity for never */
  constructor(private readonly at: number) {}

  pass(): void {
    if (++this.passed >= this.at) throw new Crashed('The process was killed.');
  }

  throwIfCrashed(): void {
    if (this.crashed) throw new Crashed('The process was killed.');
  }

  get crashed(): boolean {
    return this.passed >= this.at;
  }
}

/** Crashes just before or just after an append. */
export class CrashingStore extends EventStore {
  constructor(
    private readonly inner: EventStore,
    private readonly crash: CrashPoint,
  ) {
    super();
  }

  async append(
    stream: string,
    events: readonly EventToAppend[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    this.crash.pass();
    const result = await this.inner.append(stream, events, expected);
    this.crash.pass();
    return result;
  }

  readonly readStream: EventStore['readStream'] = (...args) => this.inner.readStream(...args);
  readonly readAll: EventStore['readAll'] = (...args) => this.inner.readAll(...args);
  readonly subscribe: EventStore['subscribe'] = (...args) => this.inner.subscribe(...args);
  readonly head: EventStore['head'] = () => this.inner.head();
  readonly close: EventStore['close'] = () => this.inner.close();
}

/** Crashes just before another service is asked, or when its answer is on its way. */
export class CrashingClient extends ServiceClient {
  constructor(
    private readonly inner: ServiceClient,
    private readonly crash: CrashPoint,
  ) {
    super();
  }

  async ask<Request extends object, Answer>(
    contract: MessageContract<Request, Answer>,
    request: Request,
    context: MessageContext,
  ): Promise<Answer> {
    this.crash.pass();
    const answer = await this.inner.ask(contract, request, context);
    this.crash.pass();
    return answer;
  }
}
