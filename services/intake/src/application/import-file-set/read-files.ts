import {
  type FileSet,
  type FileSetReading,
  partition,
  readFileSet,
  uploadBounds,
  writeRejects,
} from '@samenloket/desk-files';
import { DomainError } from '@samenloket/event-sourcing';
import { mkdir } from 'node:fs/promises';
import { filesRefused, type ImportOptions } from './import-report.js';
import type { OnStep } from './import-steps.js';
import { mappingsOf } from './own-mappings.js';

export interface ReadFiles {
  readonly set: FileSet;
  readonly counts: FileSetReading['counts'];
  readonly notices: readonly string[];
  readonly rejectedRows: number;
}

/** @throws DomainError BAD_INPUT with every fault, unless `partial` puts the bad rows aside */
export async function readFiles(
  { folder, mapping, partial, rejectsFolder, ofDesk, deskCode }: ImportOptions,
  onStep: OnStep,
): Promise<ReadFiles> {
  const reading = await readFileSet(folder, {
    ...(ofDesk !== undefined && { bounds: uploadBounds }),
    ...{ mappings: await mappingsOf(mapping), deskCode },
    onProgress: ({ bytesRead, totalBytes }) => onStep(bytesRead, totalBytes),
  });
  const { set, faults, faultCount, counts } = reading;
  const notices = reading.notices.map(({ message }) => message);
  if (set) return { set, counts, notices, rejectedRows: 0 };
  const { set: goodRows, rejects } = partial ? partition(reading) : { set: undefined, rejects: [] };
  if (!goodRows) throw filesRefused(faults, faultCount);
  if (rejectsFolder === undefined) {
    throw new DomainError('BAD_INPUT', 'Say in which folder the rejected rows are to be written.');
  }
  await mkdir(rejectsFolder, { recursive: true });
  const written = await writeRejects(rejectsFolder, rejects);
  return {
    set: goodRows,
    counts,
    notices: [...notices, ...written.map((path) => `Rejected rows were written to ${path}`)],
    rejectedRows: rejects.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}
