export * from './bound-process.js';
export * from './free-port.js';
export * from './local-set/index.js';
