import { DomainError } from '@samenloket/event-sourcing';
import type { IncomingMessage } from 'node:http';

const mostBytes = 10_000;

/** @throws DomainError BAD_INPUT when it is no JSON object, or a long one */
export async function readJson<Body extends object>(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) throw unreadable();
    parts.push(part);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
    if (typeof body === 'object' && body !== null) return body as Body;
  } catch {
    // Said below, without the text.
  }
  throw unreadable();
}

const unreadable = () => new DomainError('BAD_INPUT', 'Send a JSON object, of at most 10,000 bytes.');
