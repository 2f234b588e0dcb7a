export * from './acting-as.js';
export * from './ask-subgraph.js';
export * from './connection-balancer.js';
export * from './in-memory-traces.js';
export * from './incessant-requests.js';
export * from './metric-value.js';
export * from './ports-under-test.js';
