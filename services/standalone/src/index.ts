export * from './embedded/embedded-platform.js';
export * from './platform.js';
export * from './role-tokens.js';
export * from './sample-people.js';
export * from './serve.js';
export * from './welcome.js';
export * from './operations/import.operation.js';
export * from './operations/run-operation.js';
