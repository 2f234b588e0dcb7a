export * from './connection/connect-nats.js';
export { NatsLink } from './connection/nats-link.js';
export * from './feeds/feed-server.js';
export * from './feeds/nats-feeds.js';
export * from './relay/jetstream-relay.js';
export type { TailLimits } from './relay/event-stream.js';
export * from './requests/nats-transport.js';
export { accountsFile, passwordVariable, systemUser } from './permissions/accounts-file.js';
export { type ChainedEvent, toCloudEvent } from './tail/cloud-event.js';
