import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { traffic } from '@samenloket/contracts';
import { accountsFile } from './accounts-file.js';

export const shippedAccounts = join(import.meta.dirname, '../../../../../deploy/nats/accounts.conf');

export async function writeAccounts(path = shippedAccounts): Promise<void> {
  await writeFile(path, accountsFile(traffic));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeAccounts();
