import type { RenderedEnvironment } from './manifests/overlay.js';
import { rules } from './rules/all-rules.js';
import { unknownFields } from './schema/known-fields.js';
import { missingFields } from './schema/missing-fields.js';

export interface Fault {
  /** The rule that found it; `known fields` and `missing fields` are the API's own. */
  readonly rule: string;
  readonly fault: string;
}

/** Everything that is wrong with what would be applied. The rules run when the API would take it at all. */
export async function check(environment: RenderedEnvironment): Promise<Fault[]> {
  const unknown = environment.manifests.flatMap(unknownFields);
  const missing = (await Promise.all(environment.manifests.map(missingFields))).flat();
  const refused = [
    ...unknown.map((fault) => ({ rule: 'known fields', fault })),
    ...missing.map((fault) => ({ rule: 'missing fields', fault })),
  ];
  if (refused.length > 0) return refused;
  return rules.flatMap(({ name, faults }) => faults(environment).map((fault) => ({ rule: name, fault })));
}
