import { DomainError } from '@samenloket/event-sourcing';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  readonly command: string;
  /** ISO instant. */
  readonly since: string;
}

/** A database that is garbage collected lets go of its lock, so a lock is kept even when its taker forgets it. */
const held = new Set<FolderLock>();

/**
 * One process per data folder. The lock is SQLite's on a file of its own, which the system itself gives free when
 * the process dies, however it dies; who holds it stands beside it and only serves the refusal.
 */
export class FolderLock {
  private constructor(
    private readonly database: DatabaseSync,
    private readonly ownerFile: string,
  ) {}

  /** @throws DomainError CONFLICT, naming who has the folder. */
  static acquire(
    folder: string,
    { command = basename(process.argv[1] ?? process.execPath) }: { readonly command?: string } = {},
  ): FolderLock {
    mkdirSync(folder, { recursive: true });
    const ownerFile = join(folder, 'owner.json');
    const database = new DatabaseSync(join(folder, 'owner.lock'));
    try {
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      if (!isBusy(error)) throw error;
      throw new DomainError('CONFLICT', refusal(folder, ownerFile));
    }
    const owner: LockOwner = { pid: process.pid, host: hostname(), command, since: new Date().toISOString() };
    writeFileSync(ownerFile, JSON.stringify(owner));
    const lock = new FolderLock(database, ownerFile);
    held.add(lock);
    return lock;
  }

  release(): void {
    if (!this.database.isOpen) return;
    held.delete(this);
    rmSync(this.ownerFile, { force: true });
    this.database.close();
  }
}

function isBusy(error: unknown): boolean {
  const sqliteBusy = 5;
  return (error as { readonly errcode?: unknown } | null)?.errcode === sqliteBusy;
}

function refusal(folder: string, ownerFile: string): string {
  const place = `The data folder ${resolve(folder)} is in use`;
  const advice = 'Stop it first, or give another folder.';
  try {
    const { pid, host, command, since } = JSON.parse(readFileSync(ownerFile, 'utf8')) as LockOwner;
    return `${place} by "${command}" (process ${pid} on ${host}, since ${since}). ${advice}`;
  } catch {
    // The owner is just starting or stopping: the lock is certain, its name is not.
    return `${place} by another process. ${advice}`;
  }
}
