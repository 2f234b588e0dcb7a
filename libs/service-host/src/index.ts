export * from './backend.js';
export * from './decrypting.js';
export * from './needs.js';
export * from './run-service.js';
export * from './senders-of.js';
export * from './service-documents.js';
export * from './silent-endpoint.js';
