import mongoose from 'mongoose';
import type { Erasure } from '../personal-data/key-store.js';
import type { WrappedKey } from './master-key.js';

/**
 * One document per family, for ever: its wrapped key, or the instant of its erasure. Being one document, no race can
 * leave both, and the unique id keeps an erased family from getting a key again.
 */
export interface KeyRecord {
  readonly _id: string;
  readonly wrapped?: WrappedBytes;
  readonly erasedAt?: string;
}

export interface WrappedBytes {
  readonly keyId: string;
  readonly nonce: mongoose.mongo.Binary;
  readonly sealed: mongoose.mongo.Binary;
}

const { Binary } = mongoose.mongo;

export function toBytes({ keyId, nonce, sealed }: WrappedKey): WrappedBytes {
  return { keyId, nonce: new Binary(nonce), sealed: new Binary(sealed) };
}

export function fromBytes({ keyId, nonce, sealed }: WrappedBytes): WrappedKey {
  return { keyId, nonce: Buffer.from(nonce.value()), sealed: Buffer.from(sealed.value()) };
}

export function toErasure({ _id, erasedAt }: KeyRecord): Erasure[] {
  return erasedAt === undefined ? [] : [{ familyId: _id, erasedAt }];
}
