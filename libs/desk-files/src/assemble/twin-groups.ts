import type { CareRequestRow } from '../rows/care-request.row.js';

/** Groups of requests linked by `meerling_met`, also through a third one. */
export function twinGroups(
  requests: readonly Pick<CareRequestRow, 'number' | 'twinOf'>[],
): readonly (readonly string[])[] {
  const groupOf = new Map<string, Set<string>>();
  for (const { number, twinOf } of requests) {
    if (twinOf === undefined) continue;
    const merged = new Set([...(groupOf.get(twinOf) ?? [twinOf]), ...(groupOf.get(number) ?? [number])]);
    for (const member of merged) groupOf.set(member, merged);
  }
  const order = new Map(requests.map(({ number }, index) => [number, index]));
  const place = (number: string) => order.get(number) ?? 0;
  return [...new Set(groupOf.values())].map((group) => [...group].sort((a, b) => place(a) - place(b)));
}
