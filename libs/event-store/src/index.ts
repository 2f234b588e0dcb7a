export { FolderLock, type LockOwner } from './sqlite/folder-lock.js';
export { SqliteEventStore, type SqliteEventStoreOptions } from './sqlite/sqlite-event-store.js';
export type { StoreStatistics } from './sqlite/store-operations.js';
