import { randomBytes } from 'node:crypto';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SystemClock } from '@samenloket/event-sourcing';
import { developmentKeyFile, DevelopmentTokenSigner } from '@samenloket/platform';

/** What the processes are given by reference: made once, kept in `keys/`, apart from the data. */
export interface SetSecrets {
  readonly masterKeyFile: string;
  readonly identitySecretFile: string;
  readonly roundSecretFile: string;
  readonly tokenKeysFile: string;
  /** Private; what the gateway says in the name of who signed in. */
  readonly tokenSigningKeyFile: string;
}

export async function secretsIn(folder: string): Promise<SetSecrets> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = {
    masterKeyFile: join(folder, 'master.key'),
    identitySecretFile: join(folder, 'identity.secret'),
    roundSecretFile: join(folder, 'round.secret'),
    tokenKeysFile: join(folder, 'token-keys.json'),
    tokenSigningKeyFile: join(folder, developmentKeyFile),
  };
  await once(files.masterKeyFile);
  await once(files.identitySecretFile);
  await once(files.roundSecretFile);
  const signer = await DevelopmentTokenSigner.open({ folder, clock: new SystemClock() });
  await writeFile(files.tokenKeysFile, JSON.stringify(signer.publicKeys), { mode: 0o600 });
  return files;
}

async function once(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
}
