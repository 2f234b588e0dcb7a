import { SqliteEventStore } from '@samenloket/event-store';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import features from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { readFile } from 'node:fs/promises';
import { EventLog } from './event-log.js';
import { readGossip, supportedMethods } from './server-services.js';
import { streamsService } from './streams-service.js';

export interface DoubleServerOptions {
  readonly folder: string;
  /** 0 for a free one. */
  readonly port: number;
  /** PEM files; without them the connection is not encrypted. */
  readonly tls?: { readonly certFile: string; readonly keyFile: string };
}

export interface DoubleServer {
  readonly port: number;
  close(): Promise<void>;
}

/** More than the largest append, as each of its events comes as a message of its own or many in one. */
const mostMessageBytes = 17 * 1024 * 1024;

/** Stands in for one EventStoreDB node, on the storage of the embedded profile: durable before it answers. */
export async function openDoubleServer({ folder, port, tls }: DoubleServerOptions): Promise<DoubleServer> {
  const store = await SqliteEventStore.open({ folder, command: 'event store double' });
  const server = new Server({
    'grpc.max_receive_message_length': mostMessageBytes,
    'grpc.max_send_message_length': mostMessageBytes,
  });
  server.addService(streams.StreamsService, streamsService(new EventLog(store)));
  server.addService(features.ServerFeaturesService, { getSupportedMethods: supportedMethods });
  server.addService(gossip.GossipService, { read: readGossip(() => bound) });
  const bound = await new Promise<number>((resolve, reject) => {
    const done = (error: Error | null, actual: number) => (error ? reject(error) : resolve(actual));
    void credentialsOf(tls).then(
      (credentials) => server.bindAsync(`127.0.0.1:${port}`, credentials, done),
      reject,
    );
  });
  return {
    port: bound,
    close: async () => {
      server.forceShutdown();
      await store.close();
    },
  };
}

async function credentialsOf(tls: DoubleServerOptions['tls']): Promise<ServerCredentials> {
  if (!tls) return ServerCredentials.createInsecure();
  const [cert_chain, private_key] = await Promise.all([readFile(tls.certFile), readFile(tls.keyFile)]);
  return ServerCredentials.createSsl(null, [{ cert_chain, private_key }]);
}
