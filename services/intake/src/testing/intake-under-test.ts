import { ManualClock, type SourcedEvent } from '@samenloket/event-sourcing';
import { SqliteEventStore, SqliteKeyStore } from '@samenloket/event-store';
import { InProcessFeeds, InProcessTransport } from '@samenloket/messaging';
import { DevelopmentTokenSigner, type Role, type SignedInActor } from '@samenloket/platform';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { graphql } from 'graphql';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createIntake, type RunningIntake } from '../create-intake.js';
import { Neighbours } from './neighbours.js';

export type Claims = Partial<Omit<SignedInActor, 'role'>>;

export interface Answer {
  // The shape of an answer is the query's business; tests say what they expect of it.
  readonly data: Record<string, never> | null | undefined;
  readonly codes: readonly unknown[];
}

/** Intake on the real stores in a folder of its own, with services beside it that only take notes. */
export class IntakeUnderTest implements AsyncDisposable {
  private constructor(
    readonly folder: string,
    readonly clock: ManualClock,
    readonly store: SqliteEventStore,
    readonly keys: SqliteKeyStore,
    readonly documents: SqliteDocumentStore,
    readonly neighbours: Neighbours,
    readonly intake: RunningIntake,
    private readonly signer: DevelopmentTokenSigner,
  ) {}

  static async start(reused?: string): Promise<IntakeUnderTest> {
    const folder = reused ?? (await mkdtemp(join(tmpdir(), 'samenloket-intake-')));
    const clock = new ManualClock(new Date('2026-03-02T09:00:00.000Z'));
    const log = pino({ level: 'silent' });
    const store = await SqliteEventStore.open({ folder, clock });
    const keys = await SqliteKeyStore.open({ folder: join(folder, 'keys'), clock });
    const documents = SqliteDocumentStore.open({ file: join(folder, 'read-models', 'intake.sqlite') });
    const signer = await DevelopmentTokenSigner.open({ folder, clock });
    const transport = new InProcessTransport({ log });
    const feeds = new InProcessFeeds();
    const neighbours = new Neighbours(store, transport, feeds);
    const intake = await createIntake({
      eventStore: store,
      documents,
      client: transport.client,
      endpoint: transport.endpoint,
      feeds,
      keys,
      identitySecret: Buffer.alloc(32, 7),
      clock,
      tokens: signer.verifier,
      log,
    });
    feeds.publish(intake.feed);
    await intake.start();
    return new IntakeUnderTest(folder, clock, store, keys, documents, neighbours, intake, signer);
  }

  /** Closes everything and keeps the folder: what a process leaves behind. */
  async stop(): Promise<void> {
    await this.intake.stop();
    await this.documents.close();
    await this.keys.close();
    await this.store.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  async as(role: Role, claims: Claims = {}): Promise<string> {
    return this.signer.sign({ subject: randomUUID(), role, deskIds: [], locationIds: [], ...claims });
  }

  async ask(
    token: string | undefined,
    source: string,
    variableValues: Record<string, unknown> = {},
    reason?: string,
  ): Promise<Answer> {
    const contextValue = await this.intake.contextFor({
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(reason !== undefined && { 'x-reason': reason }),
    });
    const { schema } = this.intake;
    const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
    return { data: data as Answer['data'], codes: errors.map(({ extensions }) => extensions['code']) };
  }

  /** Every integration event so far. */
  async published(): Promise<readonly SourcedEvent[]> {
    const { events } = await this.intake.feed.read(0, 100_000);
    return events;
  }
}
