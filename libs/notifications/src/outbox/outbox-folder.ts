import { chmod, lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DomainError } from '@samenloket/event-sourcing';

export interface OutboxFile {
  /** `<owner>/<moment>-<id>.<kind>`: ids and a moment, nobody's name. */
  readonly name: string;
  readonly ownerId: string;
  readonly kind: 'eml' | 'txt' | 'pdf';
  /** ISO instant of the message. */
  readonly at: string;
  readonly bytes: number;
}

const uuid = /^[0-9a-f-]{36}$/;
const file = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z-[0-9a-f-]{36}\.(eml|txt|pdf)$/;

/** Messages as files that only their owner can read, a folder for each family, so that its erasure finds them all. */
export class OutboxFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = resolve(path);
  }

  /** All or nothing, also when the power fails; the same message again replaces itself. */
  async put(
    { id, ownerId, at }: { readonly id: string; readonly ownerId: string; readonly at: string },
    kind: OutboxFile['kind'],
    content: Buffer,
  ): Promise<void> {
    const folder = this.folderOf(ownerId);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(this.path, 0o700);
    const earlier = (await readdir(folder)).find((name) => name.endsWith(`-${id}.${kind}`));
    const moment = `${at.slice(0, 19).replaceAll(':', '')}Z`;
    const target = join(folder, earlier ?? `${moment}-${id}.${kind}`);
    const unfinished = `${target}.part`;
    const handle = await open(unfinished, 'w', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, target);
  }

  /** Oldest first. */
  async list(): Promise<OutboxFile[]> {
    const found = await filesIn(this.path);
    const files = await Promise.all(found.map((name) => this.describe(name)));
    return files.flatMap((each) => each ?? []).sort((a, b) => (a.at + a.name < b.at + b.name ? -1 : 1));
  }

  /** @throws DomainError NOT_FOUND */
  async read(name: string): Promise<Buffer> {
    const [ownerId = '', fileName = '', ...more] = name.split('/');
    if (more.length > 0 || !uuid.test(ownerId) || !file.test(fileName)) throw notThere(name);
    return readFile(join(this.path, ownerId, fileName)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? notThere(name) : error;
    });
  }

  /** Overwrites the files before they go: what a disk freed can be read for a while. */
  async forget(ownerId: string): Promise<void> {
    const folder = this.folderOf(ownerId);
    for (const name of await filesIn(folder)) await overwrite(join(folder, name));
    // A message that is written at this very moment makes the folder not empty; its sender looks again afterwards.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  }

  private folderOf(ownerId: string): string {
    if (!uuid.test(ownerId)) throw new Error('The owner of a message is a UUID.');
    return join(this.path, ownerId);
  }

  private async describe(name: string): Promise<OutboxFile | undefined> {
    const [ownerId = '', fileName = ''] = name.split('/');
    const [, date, hours, minutes, seconds, kind] = file.exec(fileName) ?? [];
    if (!uuid.test(ownerId) || kind === undefined) return undefined;
    const { size } = await lstat(join(this.path, name));
    const at = `${date}T${hours}:${minutes}:${seconds}.000Z`;
    return { name, ownerId, kind: kind as OutboxFile['kind'], at, bytes: size };
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(resolve(folder).length + 1));
}

/** A message that is being written gets its name meanwhile: then there is no such file any more. */
async function overwrite(path: string): Promise<void> {
  const handle = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!handle) return;
  try {
    const { size } = await handle.stat();
    await handle.write(Buffer.alloc(size), 0, size, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function notThere(name: string): DomainError {
  return new DomainError('NOT_FOUND', `There is no message ${name.slice(0, 100)} in the outbox.`);
}
