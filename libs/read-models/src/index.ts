export * from './document-store.js';
export * from './view.js';
export * from './view-reader.js';
