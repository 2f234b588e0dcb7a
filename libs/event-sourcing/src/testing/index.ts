export * from './given-when-then.js';
export * from './kept-log.js';
