import type { Log } from '@samenloket/event-sourcing';
import {
  AckPolicy,
  type ConsumerConfig,
  type ConsumerMessages,
  DeliverPolicy,
  jetstream,
  jetstreamManager,
  type JsMsg,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import type { NatsLink } from '../connection/nats-link.js';
import { pause, pauseAfter } from '../pause.js';
import { streamOf, subjects } from '@samenloket/contracts';
import { consumerOf } from './consumer-name.js';
import { MalformedMessage } from './read-cloud-event.js';

/** Sends acknowledgements; tests send them late, or not at all. */
export type Acknowledge = (message: JsMsg) => void;

export interface TailConsumerOptions {
  readonly link: NatsLink;
  readonly service: string;
  readonly producer: string;
  /** Takes a message in. @throws MalformedMessage */
  readonly take: (message: JsMsg) => void;
  readonly log: Log;
  readonly acknowledge?: Acknowledge;
  /** After so many milliseconds without an acknowledgement a message comes again; default 5,000. */
  readonly ackWaitMs?: number;
}

const forgottenAfterMs = 10 * 60_000;
const redeliveryMs = 1_000;
/** With a backoff, nats-server 2.9 does not take the -1 that means it. */
const endlessly = 2_147_483_647;

/**
 * Follows a producer's stream in JetStream through a durable pull consumer of this replica. Whatever happens to the
 * stream or the consumer, it makes the consumer anew and goes on: what was missed shows as a gap.
 */
export class TailConsumer {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly options: TailConsumerOptions) {}

  start(): void {
    this.running ??= this.run(this.stopping.signal);
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(signal: AbortSignal): Promise<void> {
    const { link, log, producer } = this.options;
    for (let failures = 0; !signal.aborted;) {
      try {
        await link.untilConnected(signal);
        await this.follow(signal, () => (failures = 0));
      } catch (err) {
        if (signal.aborted) return;
        if (++failures === 3)
          log.warn({ producer, err }, 'The tail cannot be followed; the feed is read instead');
      }
      await pause(pauseAfter(failures), signal);
    }
  }

  /** Until the consumer is gone, the connection was lost, or it is told to stop. */
  private async follow(signal: AbortSignal, follows: () => void): Promise<void> {
    const messages = await this.opened();
    const close = () => void messages.close();
    const stopListening = this.options.link.onReconnect(close);
    signal.addEventListener('abort', close);
    if (signal.aborted) close();
    try {
      follows();
      for await (const message of messages) this.settle(message, signal);
    } finally {
      stopListening();
      signal.removeEventListener('abort', close);
      close();
    }
  }

  private async opened(): Promise<ConsumerMessages> {
    const { link, service, producer } = this.options;
    const [stream, name] = [streamOf(producer), consumerOf(service, link.instance)];
    const manager = await jetstreamManager(link.connection, { checkAPI: false });
    await manager.consumers.add(stream, this.configuration(name));
    const consumer = await jetstream(link.connection).consumers.get(stream, name);
    return consumer.consume({ max_messages: 500, expires: 2_000, abort_on_missing_resource: true });
  }

  private configuration(name: string): Partial<ConsumerConfig> {
    const { producer, ackWaitMs = 5_000 } = this.options;
    return {
      durable_name: name,
      filter_subject: subjects.events(producer),
      deliver_policy: DeliverPolicy.New,
      ack_policy: AckPolicy.Explicit,
      ack_wait: nanos(ackWaitMs),
      backoff: [1, 2, 4, 8].map((times) => nanos(times * ackWaitMs)),
      max_deliver: endlessly,
      max_ack_pending: 5_000,
      inactive_threshold: nanos(forgottenAfterMs),
    };
  }

  private settle(message: JsMsg, signal: AbortSignal): void {
    const { take, log, producer, acknowledge = (taken: JsMsg) => taken.ack() } = this.options;
    if (signal.aborted) return message.nak(redeliveryMs);
    try {
      take(message);
      acknowledge(message);
    } catch (error) {
      if (!(error instanceof MalformedMessage)) throw error;
      const id = message.headers?.get('Nats-Msg-Id');
      log.error(
        { producer, id, sequence: message.seq, failure: error.message },
        'A malformed message in the tail',
      );
      message.term();
    }
  }
}
