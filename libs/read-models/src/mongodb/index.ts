export type { MissingIndex } from './declared-collections.js';
export { MongoDocumentStore, type MongoDocumentStoreOptions } from './mongo-document-store.js';
export { MongoLeases, type MongoLeasesOptions } from './leases/mongo-leases.js';
