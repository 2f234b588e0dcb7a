import type { AnyCatalogue, Clock, EventFeed, EventStore } from '@samenloket/event-sourcing';
import type { KeyStore } from '@samenloket/event-store';
import type {
  ChangeSource,
  EventProcess,
  Feeds,
  ServiceClient,
  ServiceEndpoint,
} from '@samenloket/messaging';
import type { DocumentStore, Leases, ViewRegistry } from '@samenloket/read-models';
import type { INestApplication } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { TokenVerifier } from './authorisation/token-verifier.js';
import type { RequestContext } from './graphql/request-context.js';
import type { ServiceWork } from './work/service-work.js';

export const serviceNames = ['intake', 'providerCapacity', 'matching', 'reporting'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** All that a service needs from outside; the profile decides which adapters stand behind them. */
export interface ServicePorts {
  readonly eventStore: EventStore;
  /** The service's own database of read models. */
  readonly documents: DocumentStore;
  /** Which replica of the service keeps its views, runs its processes and scans its deadlines. */
  readonly leases: Leases;
  readonly client: ServiceClient;
  readonly endpoint: ServiceEndpoint;
  readonly feeds: Feeds;
  /** Only intake uses it: only intake decrypts. */
  readonly keys: KeyStore;
  /** Secret of the region for keyed hashes of identities; only intake uses it. */
  readonly identitySecret: Buffer;
  /** Secret of allocation rounds, for seeds and the numbers of requests; only matching uses it. */
  readonly roundSecret: Buffer;
  readonly clock: Clock;
  readonly tokens: TokenVerifier;
  readonly log: Logger;
}

/** What only the service itself can tell of how it does, for the metrics. */
export interface ServiceGauges {
  /** How long past its due moment the oldest offer is that is still open; 0 when none is. */
  readonly deadlineLatenessSeconds?: number;
}

/** A service as the composition (standalone, or its own process) sees it. */
export interface RunningService {
  readonly name: ServiceName;
  /** The subgraph as written, federation 2. */
  readonly typeDefs: string;
  readonly schema: GraphQLSchema;
  /** Verifies the token itself; both the gateway's local transport and HTTP use it. */
  readonly contextFor: (headers: Readonly<Record<string, string | undefined>>) => Promise<RequestContext>;
  /** The subgraph's own application, for a process that serves it over HTTP. */
  readonly app: INestApplication;
  /** Integration events, translated from the own streams. */
  readonly feed: EventFeed;
  /** What pages of the portal want to hear of; absent where they show too little of this service for that. */
  readonly changes?: ChangeSource;
  readonly views: ViewRegistry;
  /** What reacts to events with commands: for status, and for waiting until nothing is left to do. */
  readonly processes: readonly EventProcess[];
  /** Schemas of its events by stream category: what `verify` holds the log against. */
  readonly catalogues: Readonly<Record<string, AnyCatalogue>>;
  /** How far all that is, and what could not be taken in: for metrics, the command line and the operator. */
  readonly work: ServiceWork;
  /** Starts projections and processes. */
  start(): Promise<void>;
  /** Stops pulling, finishes what is in flight. */
  stop(): Promise<void>;
}
