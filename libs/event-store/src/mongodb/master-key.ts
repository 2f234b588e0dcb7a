import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DomainError } from '@samenloket/event-sourcing';
import type { FamilyKey } from '../personal-data/key-store.js';

/** A family's key as it is kept: unreadable without the master key, and for no other family. */
export interface WrappedKey {
  /** Of the master key that wraps it. */
  readonly keyId: string;
  /** 12 random bytes. */
  readonly nonce: Buffer;
  /** The key, encrypted with AES-256-GCM, and 16 bytes that tell whether it was changed. */
  readonly sealed: Buffer;
}

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** Wraps families' keys. It is never stored beside them: only where its file is stands in the configuration. */
export class MasterKey {
  private constructor(
    /** By id, oldest first; the newest wraps, every one unwraps. */
    private readonly keys: ReadonlyMap<string, KeyObject>,
    /** Of the newest. */
    readonly keyId: string,
  ) {}

  /**
   * One key a line, each 32 bytes in base64, the newest last. To rotate: add a line, restart every process, call
   * `rewrap`, then take the old line away.
   * @throws DomainError BAD_INPUT
   */
  static async fromFile(path: string): Promise<MasterKey> {
    const text = await readFile(path, 'utf8').catch(() => {
      throw badFile(path, 'cannot be read. Check that it is there and that this user may read it');
    });
    const lines = text.split('\n').map((line) => line.trim());
    return MasterKey.from(
      lines.filter((line) => line !== '').map((line) => Buffer.from(line, 'base64')),
      path,
    );
  }

  /** @throws DomainError BAD_INPUT */
  static from(keys: readonly Buffer[], source = 'The master key'): MasterKey {
    const newest = keys.at(-1);
    if (!newest) throw badFile(source, 'holds no key. Put 32 random bytes in it, in base64');
    if (keys.some((key) => key.length !== keyBytes))
      throw badFile(
        source,
        'holds a line that is not 32 bytes in base64. Make one with `openssl rand -base64 32`',
      );
    return new MasterKey(new Map(keys.map((key) => [idOf(key), createSecretKey(key)])), idOf(newest));
  }

  wrap(familyId: string, key: FamilyKey): WrappedKey {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.keys.get(this.keyId) as KeyObject, nonce);
    cipher.setAAD(boundTo(this.keyId, familyId));
    const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
    return { keyId: this.keyId, nonce, sealed };
  }

  /** @throws DomainError UNAVAILABLE when its master key is not here, or the key was changed */
  unwrap(familyId: string, { keyId, nonce, sealed }: WrappedKey): FamilyKey {
    const key = this.keys.get(keyId);
    if (!key)
      throw unreadable(
        `wrapped by the master key ${keyId}, which is not in the master key file. Add it again`,
      );
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce);
      decipher.setAAD(boundTo(keyId, familyId));
      decipher.setAuthTag(sealed.subarray(-tagBytes));
      return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
    } catch {
      throw unreadable('damaged, or it belongs to another family. Restore the keys from their backup');
    }
  }
}

/** Tells keys apart without telling anything about them. */
function idOf(key: Buffer): string {
  return createHash('sha256').update('samenloket master key').update(key).digest('hex').slice(0, 16);
}

/** A wrapped key that is moved to another family, or said to be wrapped by another key, does not open. */
function boundTo(keyId: string, familyId: string): Buffer {
  return Buffer.from(JSON.stringify([keyId, familyId]));
}

function badFile(source: string, fault: string): DomainError {
  return new DomainError('BAD_INPUT', `${source} ${fault}.`);
}

function unreadable(reason: string): DomainError {
  return new DomainError('UNAVAILABLE', `A family's key cannot be opened: it is ${reason}.`);
}
