import { type MessageContext, type MessageContract } from '@samenloket/contracts';
import { TranslatedFeed } from '@samenloket/messaging';
import type { Role, SignedInActor } from '@samenloket/platform';
import { askSubgraph, portsUnderTest } from '@samenloket/platform/testing';
import { createProviderCapacity } from '../create-provider-capacity.js';

/** Who asks: a role with its claims; nobody has no token. */
export type Asker = readonly [role: Role, claims?: Partial<SignedInActor>] | undefined;

export const messageContext: MessageContext = {
  actor: { subject: 'subject-1', role: 'organiserCoordinator' },
  correlationId: 'correlation-1',
  causationId: 'causation-1',
};

/** The running service on SQLite, with tokens as the embedded profile signs them. */
export async function openedService() {
  const { ports, tokenOf, close, remove } = await portsUnderTest({ now: '2026-01-15T09:00:00Z' });
  // Streams of these categories hold integration events as intake tells them.
  ports.feeds.publish(new TranslatedFeed('intake', ports.eventStore, ['desk'], told));
  const service = await createProviderCapacity(ports);
  await service.start();
  return {
    service,
    eventStore: ports.eventStore,
    clock: ports.clock,
    ask: <Request extends object, Answer>(contract: MessageContract<Request, Answer>, request: Request) =>
      ports.client.ask(contract, request, messageContext),
    query: async <Data = Record<string, unknown>>(source: string, asker: Asker, variables = {}) => {
      const headers = asker ? { authorization: `Bearer ${await tokenOf(...asker)}` } : {};
      return askSubgraph<Data>(service, source, await service.contextFor(headers), variables);
    },
    [Symbol.asyncDispose]: async () => {
      await service.stop();
      await close();
      await remove();
    },
  };
}

function told({ type, data }: { readonly type: string; readonly data: object }) {
  return { type, data };
}
