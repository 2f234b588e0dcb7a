export * from './data-folder/data-folder.js';
export * from './platform.js';
export * from './sample-region.js';
export * from './serve.js';
export * from './operations/import.operation.js';
export * from './operations/report.operation.js';
export * from './operations/run-operation.js';
