import type { Document, ObjectId } from 'bson';
import type { Engine } from '../engine.js';
import type { Access } from '../transactions/access.js';

export interface Connection {
  readonly id: number;
  /** `host:port` by which clients reach this server. */
  readonly address: string;
  /** Another one after every start of the server. */
  readonly processId: ObjectId;
}

/** One command as it came in. */
export interface Invocation {
  readonly engine: Engine;
  readonly body: Document;
  readonly database: string;
  readonly access: Access;
  readonly connection: Connection;
}

export interface Command {
  /** `write`: carried out in a durable write; `ends`: ends a transaction, also durably. */
  readonly kind: 'read' | 'write' | 'ends';
  /** A document, or BSON bytes. */
  readonly run: (invocation: Invocation) => Document | Buffer;
}

export function namespaceOf({ body, database }: Invocation, name: string): string {
  return `${database}.${body[name] as string}`;
}
