import { describe, expect, it } from '@jest/globals';
import { SystemClock } from '@samenloket/event-sourcing';
import { JoseTokenVerifier, type TokenRules } from '@samenloket/platform';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository, temporaryFolder } from '../../harness/folders.js';
import { knownSecrets } from './known-secrets.js';

const run = promisify(execFile);
const content = (secret: string, key: string) => knownSecrets[secret]?.[key] ?? '';

describe('the credentials that deploy/credentials makes', () => {
  it('hold a master key of 32 bytes, and secrets for hashes and rounds that are long enough', () => {
    expect(Buffer.from(content('region', 'master-key'), 'base64')).toHaveLength(32);
    expect(content('region', 'identity-secret').length).toBeGreaterThanOrEqual(32);
    expect(content('rounds', 'round-secret').length).toBeGreaterThanOrEqual(32);
  });

  it('give each program addresses with its own user and password, the keys to two of them only', () => {
    for (const program of ['intake', 'provider-capacity', 'matching', 'reporting', 'operator']) {
      const eventStore = new URL(content(`${program}-credentials`, 'event-store-url'));
      expect([eventStore.username, eventStore.password]).toEqual([
        program,
        content('event-store-users', program),
      ]);
      const mongodb = new URL(content(`${program}-credentials`, 'mongodb-url'));
      expect([mongodb.username, mongodb.password]).toEqual([program, content('mongodb-users', program)]);
    }
    const withKeys = Object.keys(knownSecrets).filter((name) => content(name, 'keys-mongodb-url'));
    expect(withKeys).toEqual(['intake-credentials', 'operator-credentials']);
  });

  it('are different each, and none is the same twice', () => {
    const passwords = ['event-store-users', 'mongodb-users', 'keys-mongodb-users', 'nats-passwords'].flatMap(
      (name) => Object.values(knownSecrets[name] ?? {}),
    );
    expect(new Set(passwords).size).toBe(passwords.length);
  });

  it('sign tokens that the platform accepts', async () => {
    await using folder = await temporaryFolder();
    const keyFile = join(folder.path, 'sign-in-key.json');
    await writeFile(keyFile, content('sign-in', 'sign-in-key.json'));
    const script = join(repository, 'deploy/credentials/sign-token.mjs');
    const { stdout } = await run(process.execPath, [script, keyFile, 'operator']);
    const verifier = new JoseTokenVerifier({
      keys: JSON.parse(content('token-keys', 'jwks.json')) as TokenRules['keys'],
      issuer: 'urn:samenloket:development',
      audience: 'samenloket',
      clock: new SystemClock(),
    });
    expect(await verifier.verify(stdout.trim())).toMatchObject({ role: 'operator' });
  });
});
