export { type OpenedStore, type OpenStore, eventStoreConformance } from './event-store-conformance.js';
export { anEvent, collect, collectMessages, someEvents } from './event-samples.js';
export { type TemporaryFolder, temporaryFolder } from './temporary-folder.js';
