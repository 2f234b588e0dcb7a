export * from './operator-platform.js';
