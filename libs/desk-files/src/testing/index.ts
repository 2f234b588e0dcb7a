export * from './broken-file-set.js';
export * from './broken-file-sets.js';
export * from './small-file-set.js';
export * from './workbook.js';
export * from './write-file-set.js';
