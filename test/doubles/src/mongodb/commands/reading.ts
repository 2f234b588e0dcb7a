import { type Document, serialize } from 'bson';
import { aggregate, find as project } from 'mingo';
import { badValue } from '../command-error.js';
import { findDocuments } from '../query/find-documents.js';
import { refusing } from '../query/matcher.js';
import { readBson } from '../wire/message.js';
import { type Command, type Invocation, namespaceOf } from './command.js';

function find(invocation: Invocation): Buffer {
  const { engine, access, body } = invocation;
  const namespace = namespaceOf(invocation, 'find');
  const rows = findDocuments(access, engine.catalogue.find(namespace), {
    filter: (body['filter'] ?? {}) as Document,
    sort: (body['sort'] ?? {}) as Document,
    skip: (body['skip'] ?? 0) as number,
    limit: Math.abs((body['limit'] ?? 0) as number),
  });
  const documents = projected(
    rows.map(({ doc }) => doc),
    body['projection'] as Document | undefined,
  );
  return engine.cursors.first(
    namespace,
    documents,
    body['batchSize'] as number | undefined,
    body['singleBatch'] === true,
  );
}

function projected(
  documents: readonly Uint8Array[],
  projection: Document | undefined,
): readonly Uint8Array[] {
  if (!projection || Object.keys(projection).length === 0) return documents;
  const found = refusing(() => project(documents.map(readBson), {}, projection).all());
  return found.map((document) => serialize(document));
}

function count(invocation: Invocation): Document {
  const { engine, access, body } = invocation;
  const rows = findDocuments(access, engine.catalogue.find(namespaceOf(invocation, 'count')), {
    filter: (body['query'] ?? {}) as Document,
    skip: (body['skip'] ?? 0) as number,
    limit: (body['limit'] ?? 0) as number,
  });
  return { n: rows.length, ok: 1 };
}

/** The first `$match` goes through the indexes, the rest through mingo over what that found. */
function runPipeline(invocation: Invocation): Buffer {
  const { engine, access, body } = invocation;
  if (typeof body['aggregate'] !== 'string') throw badValue('This double aggregates over collections only.');
  const namespace = namespaceOf(invocation, 'aggregate');
  const pipeline = body['pipeline'] as Document[];
  const match: unknown = pipeline[0]?.['$match'];
  const filter = (match ?? {}) as Document;
  const stages = match === undefined ? pipeline : pipeline.slice(1);
  const rows = findDocuments(access, engine.catalogue.find(namespace), { filter });
  const input = looksAtDocuments(stages) ? rows.map(({ doc }) => readBson(doc)) : rows.map(() => ({}));
  const results = refusing(() => aggregate(input, stages));
  const batchSize = (body['cursor'] as Document | undefined)?.['batchSize'] as number | undefined;
  return engine.cursors.first(
    namespace,
    results.map((result) => serialize(result)),
    batchSize,
  );
}

/** A stage that only counts needs no fields. */
function looksAtDocuments(stages: readonly Document[]): boolean {
  const [only, ...others] = stages;
  return others.length > 0 || JSON.stringify(only) !== JSON.stringify({ $group: { _id: 1, n: { $sum: 1 } } });
}

function getMore({ engine, body }: Invocation): Buffer {
  return engine.cursors.next(Number(body['getMore']), body['batchSize'] as number | undefined);
}

function killCursors({ engine, body }: Invocation): Document {
  const { killed, unknown } = engine.cursors.kill((body['cursors'] as unknown[]).map(Number));
  return { cursorsKilled: killed, cursorsNotFound: unknown, cursorsAlive: [], cursorsUnknown: [], ok: 1 };
}

export const readingCommands: Readonly<Record<string, Command>> = {
  find: { kind: 'read', run: find },
  count: { kind: 'read', run: count },
  aggregate: { kind: 'read', run: runPipeline },
  getMore: { kind: 'read', run: getMore },
  killCursors: { kind: 'read', run: killCursors },
};
