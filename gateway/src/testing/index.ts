export * from './browser-double.js';
