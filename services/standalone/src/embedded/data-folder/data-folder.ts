import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';

/**
 * Where an embedded platform keeps everything. `keys` stands apart, so that a backup of the data alone reads nothing
 * of anybody, and read models are never backed up: they follow from the events.
 */
export class DataFolder {
  private constructor(readonly path: string) {}

  static async at(path: string): Promise<DataFolder> {
    const folder = new DataFolder(resolve(path));
    await Promise.all([
      mkdir(folder.keys, { recursive: true, mode: 0o700 }),
      mkdir(folder.readModels, { recursive: true, mode: 0o700 }),
    ]);
    // Also where somebody else made them: names and keys stand there in the clear.
    await Promise.all([chmod(folder.keys, 0o700), chmod(folder.readModels, 0o700)]);
    return folder;
  }

  /** Whether a platform ever began here; makes nothing. */
  static holdsData(path: string): boolean {
    return existsSync(new DataFolder(resolve(path)).events);
  }

  /** For its owner alone; SQLite gives the files beside it the same rights. */
  async protectEvents(): Promise<void> {
    await writeFile(this.events, '', { mode: 0o600, flag: 'a' });
    await chmod(this.events, 0o600);
  }

  get events(): string {
    return join(this.path, 'events.sqlite');
  }

  get keys(): string {
    return join(this.path, 'keys');
  }

  get readModels(): string {
    return join(this.path, 'read-models');
  }

  /** Messages to families that nobody else sends: personal data, part of no backup, erased with their family. */
  get outbox(): string {
    return join(this.path, 'outbox');
  }

  /** Where the running platform says how to reach it; only its owner can read it. */
  static runningFile(path: string): string {
    return join(resolve(path), 'running.json');
  }

  get running(): string {
    return DataFolder.runningFile(this.path);
  }

  readModelsOf(service: string): string {
    return join(this.readModels, `${service}.sqlite`);
  }

  /** Who is signed in at the portal: in no backup, as whoever was away so long signs in again. */
  get sessions(): string {
    return this.readModelsOf('sessions');
  }

  /** The region's secret of keyed identity hashes: made once, kept with the keys, part of no backup of the data. */
  identitySecret(): Promise<Buffer> {
    return this.secret('identity.secret');
  }

  /** The secret of allocation rounds: whoever has it knows seeds before they are told, and whose number is whose. */
  roundSecret(): Promise<Buffer> {
    return this.secret('round.secret');
  }

  /** By which names of an issuer become random ids; in a backup of the keys, or people would come back as strangers. */
  subjectSecret(): Promise<Buffer> {
    return this.secret('subject.secret');
  }

  private async secret(name: string): Promise<Buffer> {
    const file = join(this.keys, name);
    try {
      return Buffer.from(await readFile(file, 'utf8'), 'base64');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      const secret = randomBytes(32);
      await writeFile(file, secret.toString('base64'), { mode: 0o600, flag: 'wx' });
      await chmod(file, 0o600);
      return secret;
    }
  }
}
