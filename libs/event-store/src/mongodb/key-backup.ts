import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@samenloket/event-sourcing';
import type { Erasure } from '../personal-data/key-store.js';
import { fromBytes, type KeyRecord, toBytes, toErasure } from './key-records.js';

/** One line of JSON each; binary values in base64. */
interface BackupLine {
  readonly familyId: string;
  readonly keyId: string;
  readonly nonce: string;
  readonly sealed: string;
}

export interface KeyBackup {
  readonly records: readonly KeyRecord[];
  readonly erasures: readonly Erasure[];
}

const keysFile = (folder: string): string => join(folder, 'family-keys.jsonl');
const erasuresFile = (folder: string): string => join(folder, 'erasures.jsonl');

/** The new copy takes the place of an older one only when it is whole. */
export async function writeKeyBackup(folder: string, records: AsyncIterable<KeyRecord>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [keys, erasures] = [`${keysFile(folder)}.new`, `${erasuresFile(folder)}.new`];
  const files = await Promise.all([open(keys, 'w', 0o600), open(erasures, 'w', 0o600)]);
  try {
    for await (const record of records) {
      for (const erasure of toErasure(record)) await files[1].write(`${JSON.stringify(erasure)}\n`);
      if (record.wrapped) await files[0].write(`${JSON.stringify(toLine(record._id, record.wrapped))}\n`);
    }
    for (const file of files) await file.sync();
  } finally {
    for (const file of files) await file.close();
  }
  await rename(erasures, erasuresFile(folder));
  await rename(keys, keysFile(folder));
  await Promise.all([keysFile(folder), erasuresFile(folder)].map((file) => chmod(file, 0o600)));
}

/** @throws DomainError NOT_FOUND when the folder holds no copy of keys */
export async function readKeyBackup(folder: string): Promise<KeyBackup> {
  const keys = await linesOf<BackupLine>(keysFile(folder));
  const erasures = await linesOf<Erasure>(erasuresFile(folder));
  return { records: keys.map(toRecord), erasures };
}

async function linesOf<Line>(file: string): Promise<Line[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new DomainError(
      'NOT_FOUND',
      `There is no copy of the keys at ${file}. Name the folder of a key backup.`,
    );
  });
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Line);
}

function toLine(familyId: string, wrapped: NonNullable<KeyRecord['wrapped']>): BackupLine {
  const { keyId, nonce, sealed } = fromBytes(wrapped);
  return { familyId, keyId, nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
}

function toRecord({ familyId, keyId, nonce, sealed }: BackupLine): KeyRecord {
  const wrapped = { keyId, nonce: Buffer.from(nonce, 'base64'), sealed: Buffer.from(sealed, 'base64') };
  return { _id: familyId, wrapped: toBytes(wrapped) };
}
