export * from './document-store.js';
export * from './registry/digest.js';
export * from './registry/retry-parked.js';
export * from './registry/view-registry.js';
export * from './registry/view-status.js';
export * from './sqlite/sqlite-document-store.js';
export * from './view.js';
export * from './view-reader.js';
