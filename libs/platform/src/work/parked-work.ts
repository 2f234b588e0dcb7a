import { eventMetadata, type MessageContext } from '@samenloket/contracts';
import { type Clock, DomainError, type EventStore } from '@samenloket/event-sourcing';
import { ClearCodec } from '@samenloket/event-store';
import { randomUUID } from 'node:crypto';
import type { Consumer, DroppedResult, ParkedChoice, ParkedLine, ParkedResult } from './consumers.js';
import {
  type ParkedActionEvent,
  parkedActionEvents,
  parkedActionsStream,
  type ParkedReason,
} from './parked-actions.js';

/** Who does it and why. */
export interface ParkedOrder {
  readonly reason: ParkedReason;
  /** Random id of the operator, or what was given on the command line. */
  readonly by: string;
  readonly context: MessageContext;
}

export interface ParkedAction {
  readonly id: string;
  /** ISO instant. */
  readonly happenedAt: string;
  readonly what: 'retry' | 'drop';
  readonly consumer: string;
  readonly reason: ParkedReason;
  readonly by: string;
  /** How many it was about. */
  readonly events: number;
}

/** Parked events of a service: what they are, and what operators do about them, recorded before it is done. */
export class ParkedWork {
  private readonly codec = new ClearCodec<ParkedActionEvent>(parkedActionEvents);
  private readonly stream: string;

  constructor(
    service: string,
    readonly consumers: readonly Consumer[],
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {
    this.stream = parkedActionsStream(service);
  }

  /** @throws DomainError NOT_FOUND */
  list(consumer: string): Promise<ParkedLine[]> {
    return this.consumer(consumer).list();
  }

  /** Takes them in again as they read today. Who has nothing parked is not interrupted. @throws DomainError NOT_FOUND */
  async retry(name: string, order: ParkedOrder): Promise<ParkedResult> {
    const consumer = this.consumer(name);
    const { length: parked } = await consumer.list();
    if (parked === 0) return { takenIn: 0, stillParked: 0 };
    const { reason, by } = order;
    await this.record({ type: 'ParkedRetryAsked', data: { consumer: name, reason, by, parked } }, order);
    return consumer.retry();
  }

  /**
   * Gives failed ones up: what they should have led to does not happen, what waits behind them goes on.
   * @throws DomainError NOT_FOUND, also when nothing that failed is meant; BAD_INPUT when nothing is said
   */
  async drop(name: string, choice: ParkedChoice, order: ParkedOrder): Promise<DroppedResult> {
    const consumer = this.consumer(name);
    const { stream, position } = choice;
    if (stream === undefined && position === undefined)
      throw new DomainError('BAD_INPUT', 'Say which parked events to give up: a stream or a position.');
    const parked = await consumer.list();
    const isMeant = parked.some(
      (line) =>
        line.failure !== null &&
        (stream ?? line.stream) === line.stream &&
        (position ?? line.position) === line.position,
    );
    if (!isMeant) return { dropped: 0, takenIn: 0, stillParked: parked.length };
    const { reason, by } = order;
    return consumer.drop(choice, {
      droppedBy: by,
      // Those that are given up, not those of the list: more may have failed since, or fewer.
      before: async (dropped) => {
        const events = dropped.map(({ stream, revision, position }) => ({ stream, revision, position }));
        await this.record({ type: 'ParkedDropAsked', data: { consumer: name, reason, by, events } }, order);
      },
    });
  }

  /** What was done, last first. */
  async actions(limit: number): Promise<ParkedAction[]> {
    const actions: ParkedAction[] = [];
    for await (const recorded of this.store.readStream(this.stream, { direction: 'backwards', limit })) {
      const { type, data } = await this.codec.decode(recorded);
      const { consumer, reason, by } = data;
      const about = { id: recorded.id, happenedAt: recorded.metadata.happenedAt, consumer, reason, by };
      actions.push(
        type === 'ParkedRetryAsked'
          ? { ...about, what: 'retry', events: data.parked }
          : { ...about, what: 'drop', events: data.events.length },
      );
    }
    return actions;
  }

  private consumer(name: string): Consumer {
    const found = this.consumers.find((one) => one.name === name);
    if (!found) throw new DomainError('NOT_FOUND', `Nothing called "${name}" takes in events here.`);
    return found;
  }

  private async record(event: ParkedActionEvent, { context }: ParkedOrder): Promise<void> {
    const metadata = eventMetadata(context, this.clock.now().toISOString());
    const encoded = await this.codec.encode(randomUUID(), event, metadata);
    await this.store.append(this.stream, [encoded], 'any');
  }
}
