import type { CareRequestRow } from '../rows/care-request.row.js';

/** Groups of requests linked by `meerling_met`, also through a third one. */
export function twinGroups(
  requests: readonly Pick<CareRequestRow, 'number' | 'twinOf'>[],
): readonly (readonly string[])[] {
  const groupOf = new Map<string, Set<string>>();
  const groupWith = (number: string): Set<string> => {
    const group = groupOf.get(number) ?? new Set([number]);
    groupOf.set(number, group);
    return group;
  };
  for (const { number, twinOf } of requests) {
    if (twinOf === undefined) continue;
    const [one, other] = [groupWith(twinOf), groupWith(number)];
    if (one === other) continue;
    // The smaller one into the larger one: a long chain is not copied for each of its links.
    const [from, into] = one.size < other.size ? [one, other] : [other, one];
    for (const member of from) groupOf.set(member, into.add(member));
  }
  const order = new Map(requests.map(({ number }, index) => [number, index]));
  const place = (number: string) => order.get(number) ?? 0;
  return [...new Set(groupOf.values())].map((group) => [...group].sort((a, b) => place(a) - place(b)));
}
