import { ManualClock } from '@samenloket/event-sourcing';
import { SqliteEventStore, SqliteKeyStore } from '@samenloket/event-store';
import { temporaryFolder } from '@samenloket/event-store/testing';
import { InProcessFeeds, InProcessTransport } from '@samenloket/messaging';
import { SoleOwner, SqliteDocumentStore } from '@samenloket/read-models';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DevelopmentTokenSigner } from '../authorisation/development-token-signer.js';
import type { Role } from '../authorisation/role.js';
import type { SignedInActor } from '../authorisation/signed-in-actor.js';
import { createLogger } from '../logging/logger.js';
import type { ServicePorts } from '../service.js';

export interface PortsUnderTestOptions {
  /** ISO instant at which the clock stands. */
  readonly now: string;
  /** What an earlier run left behind; default: a fresh folder. */
  readonly folder?: string | undefined;
}

/** The ports of one service on the real stores, in a folder of its own, with tokens as the embedded profile signs them. */
export async function portsUnderTest({ now, folder: reused }: PortsUnderTestOptions) {
  const folder = reused ?? (await temporaryFolder()).path;
  const clock = new ManualClock(new Date(now));
  const log = createLogger({ level: 'silent' });
  const signer = await DevelopmentTokenSigner.open({ folder, clock });
  const { client, endpoint } = new InProcessTransport({ log });
  const ports = {
    eventStore: await SqliteEventStore.open({ folder, clock }),
    keys: await SqliteKeyStore.open({ folder: join(folder, 'keys'), clock }),
    documents: SqliteDocumentStore.open({ file: join(folder, 'read-models', 'service.sqlite') }),
    leases: new SoleOwner(),
    identitySecret: Buffer.alloc(32, 7),
    roundSecret: Buffer.alloc(32, 8),
    feeds: new InProcessFeeds(),
    tokens: signer.verifier,
    client,
    endpoint,
    clock,
    log,
  } satisfies ServicePorts;
  return {
    ports,
    folder,
    signer,
    tokenOf: (role: Role, claims: Partial<Omit<SignedInActor, 'role'>> = {}) =>
      signer.sign({ subject: randomUUID(), deskIds: [], locationIds: [], ...claims, role }),
    /** Closes the stores and keeps the folder: what a process leaves behind. */
    close: async () => {
      await ports.documents.close();
      await ports.keys.close();
      await ports.eventStore.close();
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export type PortsUnderTest = Awaited<ReturnType<typeof portsUnderTest>>;
