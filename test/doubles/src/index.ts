export * from './local-set/index.js';
