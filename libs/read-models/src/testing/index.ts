export * from './document-store-conformance.js';
export * from './faulty-feed.js';
export * from './memory-feed.js';
export * from './sourced-event.js';
export * from './view-specification.js';
