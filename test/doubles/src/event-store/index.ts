export {
  type EventStoreDouble,
  type EventStoreDoubleOptions,
  startEventStoreDouble,
} from './start-event-store-double.js';
