import { describe, expect, it } from '@jest/globals';
import { traffic } from '@samenloket/contracts';
import { readFile } from 'node:fs/promises';
import { accountsFile, passwordVariable } from './accounts-file.js';
import { permissionsOf } from './permissions.js';
import { shippedAccounts } from './write-accounts.js';

describe('permissions on NATS', () => {
  it('are shipped as the contracts make them (npm run nats-accounts)', async () => {
    expect(await readFile(shippedAccounts, 'utf8')).toBe(accountsFile(traffic));
  });

  it('name each subject; wildcards stand only behind what is a party’s own', () => {
    const allowed = Object.entries(traffic).flatMap(([user, each]) => {
      const { publish, subscribe } = permissionsOf(user, each);
      return [...publish, ...subscribe];
    });
    const open = allowed.filter((subject) => /^[*>]|^(_INBOX|ask|events|feed|heads)\.[*>]/.test(subject));
    expect(open).toEqual([]);
  });

  it('let nobody but the producer write its stream', () => {
    const writers = Object.entries(traffic)
      .filter(([user, each]) => permissionsOf(user, each).publish.includes('events.intake.>'))
      .map(([user]) => user);
    expect(writers).toEqual(['intake']);
  });

  it('take passwords from the environment only', () => {
    expect(passwordVariable('providerCapacity')).toBe('NATS_PASSWORD_PROVIDER_CAPACITY');
    const passwords = [...accountsFile(traffic).matchAll(/password: (\S+)/g)].map(([, value]) => value);
    expect(passwords).toHaveLength(6);
    expect(passwords.filter((value) => !value?.startsWith('$NATS_PASSWORD_'))).toEqual([]);
  });
});
