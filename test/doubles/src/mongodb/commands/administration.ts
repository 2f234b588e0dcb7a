import { Binary, type Document, serialize } from 'bson';
import { CommandError, HeldByTransaction } from '../command-error.js';
import { matcherOf } from '../query/matcher.js';
import type { CollectionInfo } from '../storage/index-info.js';
import { type Command, type Invocation, namespaceOf } from './command.js';

function create(invocation: Invocation): Document {
  const { engine } = invocation;
  const namespace = namespaceOf(invocation, 'create');
  if (engine.catalogue.find(namespace))
    throw new CommandError(48, 'NamespaceExists', `Collection ${namespace} already exists.`);
  engine.catalogue.obtain(namespace);
  return { ok: 1 };
}

function drop(invocation: Invocation): Document {
  const { engine } = invocation;
  const collection = engine.catalogue.find(namespaceOf(invocation, 'drop'));
  if (!collection) throw new CommandError(26, 'NamespaceNotFound', 'ns not found');
  dropCollection(invocation, collection);
  return { ns: collection.namespace, ok: 1 };
}

function dropCollection({ engine }: Invocation, collection: CollectionInfo): void {
  const writer = engine.transactions.writerOf(collection);
  if (writer) throw new HeldByTransaction(writer.ended);
  engine.catalogue.drop(collection);
}

function dropDatabase(invocation: Invocation): Document {
  const { engine, database } = invocation;
  for (const collection of engine.catalogue.inDatabase(database)) dropCollection(invocation, collection);
  return { dropped: database, ok: 1 };
}

function createIndexes(invocation: Invocation): Document {
  const { engine, body } = invocation;
  const collection = engine.catalogue.obtain(namespaceOf(invocation, 'createIndexes'));
  const before = collection.indexes.length + 1;
  for (const spec of body['indexes'] as Document[]) {
    const index = engine.catalogue.addIndex(collection, spec);
    if (index) engine.documents.fill(collection, index);
  }
  return { numIndexesBefore: before, numIndexesAfter: collection.indexes.length + 1, ok: 1 };
}

function dropIndexes(invocation: Invocation): Document {
  const { engine, body } = invocation;
  const collection = collectionOf(invocation, 'dropIndexes');
  const wanted: unknown = body['index'];
  const dropped = collection.indexes.filter(({ name }) => wanted === '*' || wanted === name);
  if (dropped.length === 0 && wanted !== '*') throw new CommandError(27, 'IndexNotFound', 'index not found');
  for (const index of dropped) engine.catalogue.dropIndex(collection, index);
  return { nIndexesWas: collection.indexes.length + dropped.length + 1, ok: 1 };
}

function listIndexes(invocation: Invocation): Buffer {
  const { namespace, indexes } = collectionOf(invocation, 'listIndexes');
  const specs = [{ v: 2, key: { _id: 1 }, name: '_id_' }, ...indexes.map(({ spec }) => spec)];
  return invocation.engine.cursors.first(
    namespace,
    specs.map((spec) => serialize(spec)),
    specs.length,
  );
}

function listCollections({ engine, body, database }: Invocation): Buffer {
  const matches = matcherOf((body['filter'] ?? {}) as Document);
  const collections = engine.catalogue.inDatabase(database).map(({ namespace, uuid }) => {
    const named = { name: namespace.slice(database.length + 1), type: 'collection' };
    return { ...named, options: {}, info: { readOnly: false, uuid: new Binary(uuid, 4) } };
  });
  const found = collections
    .filter(matches)
    .map(({ name, type, ...rest }) =>
      serialize(body['nameOnly'] === true ? { name, type } : { name, type, ...rest }),
    );
  return engine.cursors.first(`${database}.$cmd.listCollections`, found, Infinity);
}

function listDatabases({ engine }: Invocation): Document {
  const databases = engine.catalogue.databases().map((name) => ({ name, empty: false }));
  return { databases, ok: 1 };
}

function collectionOf(invocation: Invocation, command: string): CollectionInfo {
  const namespace = namespaceOf(invocation, command);
  const collection = invocation.engine.catalogue.find(namespace);
  if (!collection) throw new CommandError(26, 'NamespaceNotFound', `ns does not exist: ${namespace}`);
  return collection;
}

export const administrationCommands: Readonly<Record<string, Command>> = {
  create: { kind: 'write', run: create },
  drop: { kind: 'write', run: drop },
  dropDatabase: { kind: 'write', run: dropDatabase },
  createIndexes: { kind: 'write', run: createIndexes },
  dropIndexes: { kind: 'write', run: dropIndexes },
  listIndexes: { kind: 'read', run: listIndexes },
  listCollections: { kind: 'read', run: listCollections },
  listDatabases: { kind: 'read', run: listDatabases },
};
