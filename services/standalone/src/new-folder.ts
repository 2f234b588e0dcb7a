import { readdir } from 'node:fs/promises';
import { DomainError } from '@samenloket/event-sourcing';

/** @throws DomainError ALREADY_EXISTS when something is there already */
export async function requireNewFolder(target: string): Promise<void> {
  const present = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw taken(`${target} is a file`);
    throw error;
  });
  if (present.length > 0) throw taken(`${target} is not empty`);
}

function taken(what: string): DomainError {
  return new DomainError('ALREADY_EXISTS', `${what}. Give a new folder for each backup.`);
}
