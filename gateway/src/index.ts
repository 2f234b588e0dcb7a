export * from './compose/compose-supergraph.js';
export * from './compose/supergraph-file.js';
export * from './gateway.js';
export * from './http-server.js';
export type * from './subgraph.js';
