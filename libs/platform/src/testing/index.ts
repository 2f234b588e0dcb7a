export * from './acting-as.js';
export * from './ask-subgraph.js';
