import { type Document, Long } from 'bson';
import type { Command, Invocation } from './command.js';

/** As a MongoDB 7.0 that is the only, and so always the primary, member of a replica set. */
function hello({ connection }: Invocation): Document {
  return {
    helloOk: true,
    ismaster: true,
    isWritablePrimary: true,
    secondary: false,
    setName: 'rs0',
    setVersion: 1,
    hosts: [connection.address],
    me: connection.address,
    primary: connection.address,
    maxBsonObjectSize: 16 * 2 ** 20,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId: connection.id,
    minWireVersion: 0,
    maxWireVersion: 21,
    readOnly: false,
    topologyVersion: { processId: connection.processId, counter: Long.ZERO },
    ok: 1,
  };
}

export const handshakeCommands: Readonly<Record<string, Command>> = {
  hello: { kind: 'read', run: hello },
  ismaster: { kind: 'read', run: hello },
  ping: { kind: 'read', run: () => ({ ok: 1 }) },
};
