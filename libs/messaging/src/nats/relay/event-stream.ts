import type { ChainedEvent } from '../tail/cloud-event.js';
import { cloudEventContentType, streamOf, subjects } from '@samenloket/contracts';
import { toCloudEvent } from '../tail/cloud-event.js';
import { readCloudEvent } from '../tail/read-cloud-event.js';
import {
  DiscardPolicy,
  jetstream,
  JetStreamApiError,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream';
import { headers as natsHeaders, nanos } from '@nats-io/transport-node';
import type { NatsLink } from '../connection/nats-link.js';

/** How much of the tail JetStream keeps. It is a cache: nothing is lost with it. */
export interface TailLimits {
  readonly storage: 'file' | 'memory';
  readonly maxAgeMs: number;
  readonly maxBytes: number;
  /** Of a cluster of NATS servers. */
  readonly replicas: number;
}

export const defaultTailLimits: TailLimits = {
  storage: 'file',
  maxAgeMs: 24 * 3_600_000,
  maxBytes: 128 * 1_024 * 1_024,
  replicas: 1,
};

/** Within this time an event that is published again is recognised by its id. */
const duplicateWindowMs = 2 * 60_000;
const publishTimeoutMs = 5_000;
const streamNameInUse = 10_058;

/** A producer's stream in JetStream. */
export class EventStream {
  private readonly name: string;

  constructor(
    private readonly link: NatsLink,
    private readonly producer: string,
    private readonly limits: TailLimits,
  ) {
    this.name = streamOf(producer);
  }

  /** Makes it when it is not there, and gives it today's limits. */
  async make(): Promise<void> {
    const { streams } = await this.manager();
    const { name, ...settings } = this.configuration();
    try {
      await streams.add({ name, ...settings });
    } catch (error) {
      if (!(error instanceof JetStreamApiError) || error.code !== streamNameInUse) throw error;
      await streams.update(name, settings);
    }
  }

  /** Position of the last event it holds; undefined when it holds none. */
  async lastPosition(): Promise<number | undefined> {
    const { streams } = await this.manager();
    const last = await streams.getMessage(this.name, { last_by_subj: subjects.events(this.producer) });
    return last ? readCloudEvent(this.producer, last.data).event.position : undefined;
  }

  /** Resolves when JetStream has all of them, in this order. @throws what the first that failed met */
  async publish(events: readonly ChainedEvent[]): Promise<void> {
    await this.link.unlessLost(Promise.all(events.map((chained) => this.publishOne(chained))));
  }

  private async publishOne(chained: ChainedEvent): Promise<void> {
    const { id, type, metadata } = chained.event;
    const headers = natsHeaders();
    headers.set('Content-Type', cloudEventContentType);
    if (metadata.traceparent) headers.set('traceparent', metadata.traceparent);
    const subject = subjects.event(this.producer, type);
    const options = { msgID: id, headers, timeout: publishTimeoutMs };
    await jetstream(this.link.connection).publish(subject, JSON.stringify(toCloudEvent(chained)), options);
  }

  private manager() {
    return jetstreamManager(this.link.connection, { checkAPI: false });
  }

  private configuration(): Partial<StreamConfig> & { readonly name: string } {
    const { storage, maxAgeMs, maxBytes, replicas } = this.limits;
    return {
      name: this.name,
      subjects: [subjects.events(this.producer)],
      retention: RetentionPolicy.Limits,
      discard: DiscardPolicy.Old,
      storage: storage === 'file' ? StorageType.File : StorageType.Memory,
      max_age: nanos(maxAgeMs),
      max_bytes: maxBytes,
      duplicate_window: nanos(Math.min(duplicateWindowMs, maxAgeMs)),
      num_replicas: replicas,
    };
  }
}
