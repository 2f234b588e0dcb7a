import { fileURLToPath } from 'node:url';

const root = new URL('../../../../', import.meta.url);
const path = (relative: string) => fileURLToPath(new URL(relative, root));

/** The services of the set, by the name that they have in the code, and where their program is. */
export const servicePrograms = {
  intake: path('dist/intake.mjs'),
  providerCapacity: path('dist/provider-capacity.mjs'),
  matching: path('dist/matching.mjs'),
  reporting: path('dist/reporting.mjs'),
} as const;
export type SetService = keyof typeof servicePrograms;

export const gatewayProgram = path('dist/gateway.mjs');
export const commandLineProgram = path('dist/samenloket.mjs');
export const eventStoreProgram = path('dist/event-store-double.mjs');
export const mongodbProgram = path('dist/mongodb-double.mjs');
export const sampleRegion = path('services/standalone/sample-region');

/** Where node keeps compiled code between starts. */
export const compileCache = path('node_modules/.cache/node-compile');

/** How node is called for a program of ours. */
export const nodeArguments = ['--disable-warning=ExperimentalWarning'];
