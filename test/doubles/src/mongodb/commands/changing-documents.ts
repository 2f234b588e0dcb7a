import { type Document, ObjectId } from 'bson';
import { updateOne } from 'mingo/updater';
import { badValue, CommandError } from '../command-error.js';
import { refusing } from '../query/matcher.js';
import { readBson } from '../wire/message.js';

type Change = Readonly<Record<string, unknown>> | Document[];

/** The document after an update: a whole new one, changed fields, or a pipeline. */
export function changed(before: Uint8Array, change: Change, arrayFilters?: Document[]): Document {
  const document = readBson(before);
  if (isReplacement(change)) return replaced(document, change);
  const id: unknown = document['_id'];
  const after = applied(document, Array.isArray(change) ? change : withoutInserts(change), arrayFilters);
  if (after['_id'] !== id && JSON.stringify(after['_id']) !== JSON.stringify(id)) throw immutableId();
  return after;
}

/** The document that an update makes when it finds none: the values that the filter asks for, then the update. */
export function upserted(filter: Document, change: Change): Document {
  const { _id, ...asked }: Record<string, unknown> = Object.fromEntries(
    Object.entries(filter).flatMap(([path, condition]) => equality(path, condition)),
  );
  const base: Document = _id === undefined ? {} : { _id };
  if (isReplacement(change)) return withId(replaced(base, change));
  if (Array.isArray(change)) return withId(applied({ ...base, ...asked }, change));
  const { $setOnInsert: onInsert, $set: set, ...modifiers } = change;
  const fields = { ...asked, ...(set as Document | undefined), ...(onInsert as Document | undefined) };
  return withId(applied(base, { ...modifiers, ...(Object.keys(fields).length > 0 && { $set: fields }) }));
}

export function withId(document: Document): Document {
  if ('_id' in document) {
    const { _id, ...fields }: Record<string, unknown> = document;
    return { _id, ...fields };
  }
  return { _id: new ObjectId(), ...document };
}

export function isReplacement(change: Change): boolean {
  return !Array.isArray(change) && !Object.keys(change).some((key) => key.startsWith('$'));
}

/** `$setOnInsert` says nothing about a document that is there. */
function withoutInserts(change: Exclude<Change, Document[]>): Change {
  return Object.fromEntries(Object.entries(change).filter(([operator]) => operator !== '$setOnInsert'));
}

function replaced(document: Document, replacement: Document): Document {
  const id: unknown = document['_id'] ?? replacement['_id'];
  if ('_id' in replacement && JSON.stringify(replacement['_id']) !== JSON.stringify(id)) throw immutableId();
  return id === undefined ? replacement : { ...replacement, _id: id };
}

function applied(document: Document, change: Change, arrayFilters?: Document[]): Document {
  const documents = [document];
  refusing(() =>
    updateOne(documents, {}, change as never, { cloneMode: 'deep', ...(arrayFilters && { arrayFilters }) }),
  );
  return documents[0] as Document;
}

function equality(path: string, condition: unknown): (readonly [string, unknown])[] {
  if (path.startsWith('$')) return [];
  if (typeof condition !== 'object' || condition === null || '_bsontype' in condition)
    return [[path, condition]];
  if (Object.keys(condition).some((key) => key.startsWith('$')))
    return '$eq' in condition ? [[path, condition.$eq]] : [];
  return [[path, condition]];
}

function immutableId(): CommandError {
  return new CommandError(
    66,
    'ImmutableField',
    'Performing an update on the path _id would modify the immutable field _id',
  );
}

/** @throws CommandError for an update with nothing in it that can be done */
export function checkChange(change: unknown): asserts change is Change {
  if (typeof change !== 'object' || change === null) throw badValue('An update is a document or a pipeline.');
  if (Array.isArray(change)) return;
  const operators = Object.keys(change).filter((key) => key.startsWith('$'));
  if (operators.length > 0 && operators.length < Object.keys(change).length)
    throw new CommandError(9, 'FailedToParse', 'An update is either operators or a replacement.');
}
