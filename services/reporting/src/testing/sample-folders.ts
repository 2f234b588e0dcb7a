import { fileURLToPath } from 'node:url';

/** Root of the project, from the compiled tests. */
export const projectFolder = fileURLToPath(new URL('../../../../', import.meta.url));

/** Folders with a file set and its expected reports. */
export const sampleSets = [
  'test/data/rand',
  'services/standalone/sample-region/regio-brugge',
  'services/standalone/sample-region/regio-tielt',
];
