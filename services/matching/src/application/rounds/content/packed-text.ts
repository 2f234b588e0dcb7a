import { DomainError } from '@samenloket/event-sourcing';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { EncodedText } from '../round-work.js';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Characters of text that are packed together, and the most that a packed chunk may have: it goes in one event. */
const chunkText = 256_000;
const mostInChunk = 200_000;

/**
 * Packs lines in chunks: gzip, then base64. The hash is that of the text, whatever the chunks are. It lets others work
 * between two chunks.
 */
export async function packLines(lines: Iterable<string>): Promise<EncodedText> {
  const hash = createHash('sha256');
  const chunks: string[] = [];
  for (const text of textsOf(lines)) {
    hash.update(text);
    chunks.push(...(await packed(text)));
  }
  return { hash: hash.digest('hex'), chunks };
}

/**
 * The lines of a packed text, chunk by chunk.
 * @throws DomainError RULE_VIOLATED after the last one, when the text has another hash
 */
export async function* unpackLines({ hash, chunks }: EncodedText): AsyncGenerator<readonly string[]> {
  const found = createHash('sha256');
  for (const chunk of chunks) {
    const text = await unpack(Buffer.from(chunk, 'base64'));
    found.update(text);
    yield text.toString('utf8').split('\n').slice(0, -1);
  }
  if (found.digest('hex') === hash) return;
  throw new DomainError(
    'RULE_VIOLATED',
    `This text has not the hash ${hash}: it is damaged or another one. Read it again from the store, or restore that.`,
  );
}

function* textsOf(lines: Iterable<string>): Generator<string> {
  let [text, size] = [[] as string[], 0];
  for (const line of lines) {
    text.push(`${line}\n`);
    size += line.length + 1;
    if (size < chunkText) continue;
    yield text.join('');
    [text, size] = [[], 0];
  }
  if (size > 0) yield text.join('');
}

/** In halves, by whole lines, until each is small enough. */
async function packed(text: string): Promise<string[]> {
  const chunk = (await pack(text)).toString('base64');
  const lines = text.split('\n').slice(0, -1);
  if (chunk.length <= mostInChunk || lines.length === 1) return [chunk];
  const half = Math.ceil(lines.length / 2);
  const halves = [lines.slice(0, half), lines.slice(half)].map((some) => `${some.join('\n')}\n`);
  return (await Promise.all(halves.map(packed))).flat();
}
