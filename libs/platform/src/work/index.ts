export * from './consumers.js';
export * from './parked-actions.js';
export * from './parked-work.js';
export * from './service-work.js';
export * from './work-progress.js';
export * from './work.resolver.js';
