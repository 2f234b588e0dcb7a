export { anEvent, collect, collectMessages, someEvents } from './event-samples.js';
export { eventStoreConformance, type OpenedStore, type OpenStore } from './event-store-conformance.js';
export {
  type EventSamples,
  type GoldenEvents,
  goldenEvents,
  type GoldenFile,
  goldenFiles,
} from './golden-events.js';
export { keyStoreConformance, type OpenedKeyStore } from './key-store-conformance.js';
export { eventStoreModel, type ModelledStore } from './model/event-store-model.js';
export { type TemporaryFolder, temporaryFolder } from './temporary-folder.js';
