import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `tools/build.mjs` made of the portal. */
export const portalFolder = fileURLToPath(new URL('../../../portal/dist', import.meta.url));

export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

export interface PortalFile {
  readonly type: string;
  readonly etag: string;
  /** Its name says its content, so it never changes. */
  readonly isImmutable: boolean;
  readonly plain: Buffer;
  /** What the build compressed. */
  readonly compressed: Readonly<Partial<Record<Encoding, Buffer>>>;
}

/** By path, as `/assets/index-4f3a2b1c.js`. */
export type PortalFiles = ReadonlyMap<string, PortalFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Read once: they are few, and what is not in this list is not served, whatever path is asked. Empty when not built. */
export async function readPortalFiles(folder = portalFolder): Promise<PortalFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(whenMissing);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const read = new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const)));
  const served = paths.filter((path) => types[extname(path)] !== undefined);
  return new Map(
    served.map((path) => [`/${relative(folder, path).replaceAll(sep, '/')}`, fileOf(path, read)]),
  );
}

function fileOf(path: string, read: ReadonlyMap<string, Buffer>): PortalFile {
  const plain = read.get(path) ?? Buffer.alloc(0);
  const [br, gzip] = [read.get(`${path}.br`), read.get(`${path}.gz`)];
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    isImmutable: /[\\/]assets[\\/].*-[\w-]{8,}\.\w+$/.test(path),
    plain,
    compressed: { ...(br && { br }), ...(gzip && { gzip }) },
  };
}

function whenMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
