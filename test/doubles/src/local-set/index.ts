export * from './local-set.js';
export type { NatsSetProcess } from './nats-set-process.js';
export * from './programs.js';
export type { SetProcess } from './set-process.js';
