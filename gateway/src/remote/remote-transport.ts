import type { Transport } from '@graphql-mesh/transport-common';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { BREAK, type DocumentNode, GraphQLError, Kind, OperationTypeNode, visit } from 'graphql';
import { passedOnHeaders } from '../passed-on-headers.js';
import { askReplica, type AskOptions, NoReplicaAnswered } from './ask-replica.js';
import type { Replicas } from './replicas.js';

/** Asks the services over HTTP, whichever of their replicas are ready. */
export function remoteTransport(
  services: readonly Replicas[],
  how: Omit<AskOptions, 'onlyReads'> = {},
): Transport {
  const byName = new Map(services.map((replicas) => [replicas.service.toLowerCase(), replicas]));
  return {
    getSubgraphExecutor: ({ subgraphName }) => {
      const replicas = byName.get(subgraphName.toLowerCase());
      if (!replicas)
        throw new Error(`The supergraph names a subgraph that has no address here: ${subgraphName}`);
      return (request) => {
        const onlyReads = !isMutation(request.document) && !bringsFiles(request.document);
        const execute = buildHTTPExecutor({
          endpoint: '/graphql',
          headers: (asked) => definedOnly(passedOnHeaders(asked?.context)),
          fetch: (path: string, init: RequestInit = {}) =>
            askReplica(replicas, path, init, { onlyReads, ...how }).catch((error: unknown) => {
              throw refusal(error);
            }),
        });
        return execute(request);
      };
    },
  };
}

function isMutation({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION,
  );
}

/** Questions with files of somebody: what a replica broke on would break the next one too. */
const withFiles: ReadonlySet<string> = new Set(['previewDeskFiles']);

function bringsFiles(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found ||= withFiles.has(name.value);
      return found ? BREAK : undefined;
    },
  });
  return found;
}

const definedOnly = (headers: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** What clients are told when nobody answered; the executor passes it on as it is. */
function refusal(error: unknown): unknown {
  if (!(error instanceof NoReplicaAnswered)) return error;
  const { service, mayHaveHappened, late } = error;
  const [what, instead] = late
    ? [`${service} took too long to answer.`, 'Ask for less at once, or later.']
    : [
        `${service} ${mayHaveHappened ? 'was interrupted' : 'cannot be reached now'}.`,
        'Ask again in a moment.',
      ];
  const message = `${what} ${mayHaveHappened ? 'Look whether it was done, and ask again if not.' : instead}`;
  return new GraphQLError(message, { extensions: { code: 'UNAVAILABLE', mayHaveHappened, late } });
}
