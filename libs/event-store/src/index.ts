export { ClearCodec } from './personal-data/clear-codec.js';
export { type Erasure, erasedFamily, type FamilyKey, KeyStore } from './personal-data/key-store.js';
export { PersonalDataCodec } from './personal-data/personal-data-codec.js';
export { seal, type SealContext, unseal } from './personal-data/sealed-fields.js';
export { SqliteKeyStore } from './personal-data/sqlite-key-store.js';
export { FolderLock, type LockOwner } from './sqlite/folder-lock.js';
export { SqliteEventStore, type SqliteEventStoreOptions } from './sqlite/sqlite-event-store.js';
export type { StoreStatistics } from './sqlite/store-operations.js';
