import { MasterKey, MongoKeyStore } from '@samenloket/event-store/mongodb';
import { DomainError, type Log } from '@samenloket/event-sourcing';
import { patiently, readSecret } from '@samenloket/platform';
import type { DecryptingConfiguration } from './needs.js';

export interface Decrypting {
  readonly keys: MongoKeyStore;
  readonly identitySecret: Buffer;
}

const keysDatabase = 'samenloket_keys';

/** The keys of families and the region's secret: for intake and the operator only. */
export async function openDecrypting(configuration: DecryptingConfiguration, log: Log): Promise<Decrypting> {
  const { keysMongodb: uri, masterKeyFile, identitySecretFile } = configuration;
  const masterKey = await MasterKey.fromFile(masterKeyFile);
  const secret = await readSecret(identitySecretFile);
  if (secret.length < 32) {
    throw new DomainError('BAD_INPUT', `${identitySecretFile} must hold at least 32 characters.`);
  }
  const keys = await patiently('keys', log, () =>
    MongoKeyStore.open({ uri, database: keysDatabase, masterKey }),
  );
  return { keys, identitySecret: Buffer.from(secret) };
}
