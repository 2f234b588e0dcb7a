import { type MessageContext, type MessageContract } from '@samenloket/contracts';
import { ManualClock } from '@samenloket/event-sourcing';
import { SqliteEventStore, SqliteKeyStore } from '@samenloket/event-store';
import { temporaryFolder } from '@samenloket/event-store/testing';
import { InProcessFeeds, InProcessTransport } from '@samenloket/messaging';
import { DevelopmentTokenSigner, type Role, type SignedInActor } from '@samenloket/platform';
import { askSubgraph } from '@samenloket/platform/testing';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createProviderCapacity } from '../provider-capacity.js';

/** Who asks: a role with its claims; nobody has no token. */
export type Asker = readonly [role: Role, claims?: Partial<SignedInActor>] | undefined;

export const messageContext: MessageContext = {
  actor: { subject: 'subject-1', role: 'organiserCoordinator' },
  correlationId: 'correlation-1',
  causationId: 'causation-1',
};

/** The running service on SQLite, with tokens as the embedded profile signs them. */
export async function openedService() {
  const folder = await temporaryFolder();
  const clock = new ManualClock(new Date('2026-01-15T09:00:00Z'));
  const log = pino({ level: 'silent' });
  const eventStore = await SqliteEventStore.open({ folder: folder.path, clock });
  const keys = await SqliteKeyStore.open({ folder: folder.path });
  const signer = await DevelopmentTokenSigner.open({ folder: folder.path, clock });
  const documents = SqliteDocumentStore.open({ file: ':memory:' });
  const { client, endpoint } = new InProcessTransport({ log });
  const service = await createProviderCapacity({
    eventStore,
    documents,
    client,
    endpoint,
    feeds: new InProcessFeeds(),
    keys,
    identitySecret: Buffer.alloc(32),
    clock,
    tokens: signer.verifier,
    log,
  });
  await service.start();
  return {
    service,
    eventStore,
    ask: <Request extends object, Answer>(contract: MessageContract<Request, Answer>, request: Request) =>
      client.ask(contract, request, messageContext),
    query: async <Data = Record<string, unknown>>(source: string, asker: Asker, variables = {}) => {
      const [role, claims] = asker ?? [];
      const actor = role && { subject: randomUUID(), deskIds: [], locationIds: [], ...claims, role };
      const headers = actor ? { authorization: `Bearer ${await signer.sign(actor)}` } : {};
      return askSubgraph<Data>(service, source, await service.contextFor(headers), variables);
    },
    [Symbol.asyncDispose]: async () => {
      await service.stop();
      await documents.close();
      await keys.close();
      await eventStore.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
