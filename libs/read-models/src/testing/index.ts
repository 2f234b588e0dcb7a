export * from './document-store-conformance.js';
export * from './faulty-feed.js';
export * from './fenced-documents.js';
export * from './lease-table.js';
export { leasesConformance, type LeasesSetting } from './leases-conformance.js';
export * from './memory-feed.js';
export * from './sourced-event.js';
export * from './view-specification.js';
