import { MasterKey, MongoKeyStore } from '@samenloket/event-store/mongodb';
import type { Log } from '@samenloket/event-sourcing';
import { patiently, readRegionSecret } from '@samenloket/platform';
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
  const identitySecret = await readRegionSecret(identitySecretFile);
  const keys = await patiently('keys', log, () =>
    MongoKeyStore.open({ uri, database: keysDatabase, masterKey }),
  );
  return { keys, identitySecret };
}
