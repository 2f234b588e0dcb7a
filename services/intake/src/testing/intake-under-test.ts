import type { ManualClock, SourcedEvent } from '@samenloket/event-sourcing';
import type { SqliteEventStore, SqliteKeyStore } from '@samenloket/event-store';
import type { Role, SignedInActor } from '@samenloket/platform';
import {
  askSubgraph,
  type PortsUnderTest,
  portsUnderTest,
  type SubgraphAnswer,
} from '@samenloket/platform/testing';
import type { SqliteDocumentStore } from '@samenloket/read-models';
import { createIntake, type IntakeOptions, type RunningIntake } from '../create-intake.js';
import { Neighbours } from './neighbours.js';

export type Claims = Partial<Omit<SignedInActor, 'role'>>;

/** The shape of an answer is the query's business; tests say what they expect of it. */
export type Answer = SubgraphAnswer<Record<string, never>>;

/** Intake on the real stores in a folder of its own, with services beside it that only take notes. */
export class IntakeUnderTest implements AsyncDisposable {
  readonly folder: string;
  readonly clock: ManualClock;
  readonly store: SqliteEventStore;
  readonly keys: SqliteKeyStore;
  readonly documents: SqliteDocumentStore;

  private constructor(
    private readonly under: PortsUnderTest,
    readonly neighbours: Neighbours,
    readonly intake: RunningIntake,
  ) {
    this.folder = under.folder;
    ({ clock: this.clock, eventStore: this.store, keys: this.keys, documents: this.documents } = under.ports);
  }

  static async start(reused?: string, options: IntakeOptions = {}): Promise<IntakeUnderTest> {
    const under = await portsUnderTest({ now: '2026-03-02T09:00:00.000Z', folder: reused });
    const neighbours = new Neighbours(under.ports);
    const intake = await createIntake(under.ports, { roleTokens: under.signer, ...options });
    under.ports.feeds.publish(intake.feed);
    await intake.start();
    return new IntakeUnderTest(under, neighbours, intake);
  }

  /** Closes everything and keeps the folder: what a process leaves behind. */
  async stop(): Promise<void> {
    await this.intake.stop();
    await this.under.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await this.under.remove();
  }

  as(role: Role, claims: Claims = {}): Promise<string> {
    return this.under.tokenOf(role, claims);
  }

  async ask(
    token: string | undefined,
    source: string,
    variableValues: Record<string, unknown> = {},
    reason?: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const contextValue = await this.intake.contextFor({
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(reason !== undefined && { 'x-reason': reason }),
      ...headers,
    });
    return askSubgraph(this.intake, source, contextValue, variableValues);
  }

  /** Every integration event so far. */
  async published(): Promise<readonly SourcedEvent[]> {
    const { events } = await this.intake.feed.read(0, 100_000);
    return events;
  }
}
