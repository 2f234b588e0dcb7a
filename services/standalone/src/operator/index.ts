export * from './operator-platform.js';
export * from './backup/restore-servers.js';
