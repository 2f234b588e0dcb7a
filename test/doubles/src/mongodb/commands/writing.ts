import type { Document } from 'bson';
import { CommandError, duplicateKey } from '../command-error.js';
import { findDocuments } from '../query/find-documents.js';
import { encode, type Row } from '../storage/documents.js';
import type { CollectionInfo } from '../storage/index-info.js';
import { encodeKey } from '../storage/key-encoding.js';
import { readBson } from '../wire/message.js';

import { changed, checkChange, upserted, withId } from './changing-documents.js';
import { type Command, type Invocation, namespaceOf } from './command.js';

/** One after the other; the first refusal ends an ordered command, and what came before it stays. */
function eachStatement(
  { body, engine, access }: Invocation,
  statements: readonly Document[],
  carryOut: (statement: Document, place: number) => void,
): Document[] {
  const refusals: Document[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      carryOut(statement, index);
    } catch (error) {
      const insideTransaction = access !== engine.committed;
      if (!(error instanceof CommandError) || (insideTransaction && error.labels.length > 0)) throw error;
      refusals.push({ index, code: error.code, errmsg: error.message, ...error.details });
      if (body['ordered'] !== false) break;
    }
  }
  return refusals;
}

const outcome = (fields: Document, refusals: readonly Document[]): Document => ({
  ...fields,
  ...(refusals.length > 0 && { writeErrors: refusals }),
  ok: 1,
});

function insert(invocation: Invocation): Document {
  const collection = invocation.engine.catalogue.obtain(namespaceOf(invocation, 'insert'));
  let inserted = 0;
  const refusals = eachStatement(invocation, invocation.body['documents'] as Document[], (document) => {
    insertOne(invocation, collection, withId(document));
    inserted += 1;
  });
  return outcome({ n: inserted }, refusals);
}

function insertOne({ access }: Invocation, collection: CollectionInfo, document: Document): void {
  const id = encodeKey([document['_id']]);
  if (access.get(collection, id))
    throw duplicateKey(collection.namespace, '_id_', { _id: 1 }, { _id: document['_id'] as unknown });
  access.put(collection, id, document, encode(document));
}

function update(invocation: Invocation): Document {
  const collection = invocation.engine.catalogue.obtain(namespaceOf(invocation, 'update'));
  const upserts: Document[] = [];
  let [matched, modified] = [0, 0];
  const refusals = eachStatement(invocation, invocation.body['updates'] as Document[], (statement, index) => {
    const { q, u, upsert, multi, arrayFilters, sort } = statement as {
      q: Document;
      u: unknown;
      upsert?: boolean;
      multi?: boolean;
      arrayFilters?: Document[];
      sort?: Document;
    };
    checkChange(u);
    const rows = findDocuments(invocation.access, collection, {
      filter: q,
      limit: multi ? 0 : 1,
      ...(sort && { sort }),
    });
    for (const row of rows)
      modified += Number(replace(invocation, collection, row, changed(row.doc, u, arrayFilters)));
    matched += rows.length;
    if (rows.length > 0 || !upsert) return;
    const document = upserted(q, u);
    insertOne(invocation, collection, document);
    upserts.push({ index, _id: document['_id'] as unknown });
  });
  const counts = { n: matched + upserts.length, nModified: modified };
  return outcome({ ...counts, ...(upserts.length > 0 && { upserted: upserts }) }, refusals);
}

/** Whether anything was different. */
function replace({ access }: Invocation, collection: CollectionInfo, row: Row, document: Document): boolean {
  const bytes = encode(document);
  if (Buffer.from(bytes).equals(row.doc)) return false;
  access.put(collection, row.id, document, bytes);
  return true;
}

function remove(invocation: Invocation): Document {
  const { engine, access, body } = invocation;
  const collection = engine.catalogue.find(namespaceOf(invocation, 'delete'));
  let removed = 0;
  const refusals = eachStatement(invocation, body['deletes'] as Document[], (statement) => {
    if (!collection) return;
    const rows = findDocuments(access, collection, {
      filter: statement['q'] as Document,
      limit: statement['limit'] as number,
    });
    for (const { id } of rows) access.remove(collection, id);
    removed += rows.length;
  });
  return outcome({ n: removed }, refusals);
}

function findAndModify(invocation: Invocation): Document {
  const { engine, access, body } = invocation;
  const collection = engine.catalogue.obtain(namespaceOf(invocation, 'findAndModify'));
  const {
    query = {},
    update: change,
    remove: removes,
    upsert,
    sort = {},
    arrayFilters,
  } = body as {
    query?: Document;
    update?: unknown;
    remove?: boolean;
    upsert?: boolean;
    sort?: Document;
    arrayFilters?: Document[];
  };
  if (body['fields'])
    throw new CommandError(115, 'CommandNotSupported', 'This double gives the whole document only.');
  const [row] = findDocuments(access, collection, { filter: query, sort, limit: 1 });
  const before = row ? readBson(row.doc) : null;
  if (removes) {
    if (row) access.remove(collection, row.id);
    return { lastErrorObject: { n: row ? 1 : 0 }, value: before, ok: 1 };
  }
  checkChange(change);
  if (!row && !upsert) return { lastErrorObject: { n: 0, updatedExisting: false }, value: null, ok: 1 };
  const after = row ? changed(row.doc, change, arrayFilters) : upserted(query, change);
  if (row) replace(invocation, collection, row, after);
  else insertOne(invocation, collection, after);
  const lastErrorObject = {
    n: 1,
    updatedExisting: row !== undefined,
    ...(!row && { upserted: after['_id'] as unknown }),
  };
  return { lastErrorObject, value: body['new'] === true ? after : before, ok: 1 };
}

export const writingCommands: Readonly<Record<string, Command>> = {
  insert: { kind: 'write', run: insert },
  update: { kind: 'write', run: update },
  delete: { kind: 'write', run: remove },
  findAndModify: { kind: 'write', run: findAndModify },
};
