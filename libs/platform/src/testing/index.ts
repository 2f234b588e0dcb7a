export * from './acting-as.js';
export * from './ask-subgraph.js';
export * from './ports-under-test.js';
