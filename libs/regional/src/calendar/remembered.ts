/** Imports ask for the same few thousand days over and over; the cap only guards against endless input. */
const cacheLimit = 50_000;

/** A pure function of a string that keeps its answers. */
export function remembered<Value>(calculate: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const value = calculate(key);
    if (known.size >= cacheLimit) known.clear();
    known.set(key, value);
    return value;
  };
}
