export { type KeyBackup, readKeyBackup } from './key-backup.js';
export type { KeysConnectionOptions } from './keys-connection.js';
export { MasterKey, type WrappedKey } from './master-key.js';
export { MongoKeyStore, type MongoKeyStoreOptions } from './mongo-key-store.js';
