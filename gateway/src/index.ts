export * from './compose/compose-supergraph.js';
export * from './compose/supergraph-file.js';
export * from './gateway.js';
export * from './http-server.js';
export * from './health-routes.js';
export type * from './local/local-subgraph.js';
export * from './local/local-transport.js';
