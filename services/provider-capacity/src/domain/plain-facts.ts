/** Facts as an event holds them: fields that are not known are left out instead of `undefined`. */
export function knownFacts<Facts extends object>(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}

/** Whether two facts, JSON both, say the same; the order of fields does not matter, nor a field that is not known. */
export function sameFacts(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [left, right] = [knownFacts(one), knownFacts(other)] as [Fields, Fields];
  const fields = Object.keys(left);
  return (
    fields.length === Object.keys(right).length &&
    fields.every((field) => field in right && sameFacts(left[field], right[field]))
  );
}

type Fields = Readonly<Record<string, unknown>>;
