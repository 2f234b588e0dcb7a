export type { OrganiserImportReport } from './application/import-organiser/organiser-import.js';
export { createProviderCapacity, type RunningProviderCapacity } from './create-provider-capacity.js';
