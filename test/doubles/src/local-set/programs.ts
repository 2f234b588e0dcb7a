import { fileURLToPath } from 'node:url';

const root = new URL('../../../../', import.meta.url);
const path = (relative: string) => fileURLToPath(new URL(relative, root));

/** The services of the set, by the name that they have in the code, and where their program is. */
export const servicePrograms = {
  intake: path('services/intake/dist/main.js'),
  providerCapacity: path('services/provider-capacity/dist/main.js'),
  matching: path('services/matching/dist/main.js'),
  reporting: path('services/reporting/dist/main.js'),
} as const;
export type SetService = keyof typeof servicePrograms;

export const gatewayProgram = path('gateway/dist/main.js');
export const commandLineProgram = path('services/standalone/dist/cli/main.js');
export const eventStoreProgram = path('test/doubles/dist/event-store/main.js');
export const mongodbProgram = path('test/doubles/dist/mongodb/main.js');
export const sampleRegion = path('services/standalone/sample-region');

/** Where node keeps compiled code between starts. */
export const compileCache = path('node_modules/.cache/node-compile');

/** How node is called for a program of ours. */
export const nodeArguments = ['--disable-warning=ExperimentalWarning'];
