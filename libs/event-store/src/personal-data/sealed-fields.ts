import { createCipheriv, createDecipheriv, createSecretKey, randomFillSync } from 'node:crypto';
import type { JsonObject } from '@samenloket/event-sourcing';
import type { FamilyKey } from './key-store.js';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** What a ciphertext is bound to: moved to another event, type or family it does not open. */
export interface SealContext {
  readonly eventId: string;
  readonly type: string;
  readonly familyId: string;
}

const ivPool = Buffer.alloc(ivBytes * 1_024);
let ivNext = ivPool.length;

/** Random bytes by the thousand: asking the system for twelve at a time costs more than the encryption. */
function freshIv(): Buffer {
  if (ivNext === ivPool.length) {
    randomFillSync(ivPool);
    ivNext = 0;
  }
  const iv = Buffer.from(ivPool.subarray(ivNext, ivNext + ivBytes));
  ivNext += ivBytes;
  return iv;
}

function boundTo({ eventId, type, familyId }: SealContext): Buffer {
  return Buffer.from(JSON.stringify([eventId, type, familyId]));
}

// Keys go in as objects: of bytes Node finds out by two exceptions that they are none, and that takes longest of all.

/** Base64 of iv, tag and ciphertext. */
export function seal(fields: JsonObject, key: FamilyKey, context: SealContext): string {
  const iv = freshIv();
  const sealing = createCipheriv(cipher, createSecretKey(key), iv).setAAD(boundTo(context));
  const text = Buffer.concat([sealing.update(JSON.stringify(fields), 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), text]).toString('base64');
}

/** @throws when the text was changed, was made with another key, or belongs to another event. */
export function unseal(sealed: string, key: FamilyKey, context: SealContext): JsonObject {
  const bytes = Buffer.from(sealed, 'base64');
  const iv = bytes.subarray(0, ivBytes);
  const opening = createDecipheriv(cipher, createSecretKey(key), iv, { authTagLength: tagBytes })
    .setAAD(boundTo(context))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  const text = Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]);
  return JSON.parse(text.toString('utf8')) as JsonObject;
}
