/** Answers what is asked one by one in the same turn of the event loop with one question. */
export class Together<Key, Value> {
  private gathering:
    { readonly keys: Set<Key>; readonly answers: Promise<ReadonlyMap<Key, Value>> } | undefined;

  constructor(private readonly ask: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>) {}

  async get(key: Key): Promise<Value | undefined> {
    this.gathering ??= this.begin();
    this.gathering.keys.add(key);
    return (await this.gathering.answers).get(key);
  }

  private begin(): NonNullable<typeof this.gathering> {
    const keys = new Set<Key>();
    const answers = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.gathering = undefined;
      return this.ask([...keys]);
    });
    return { keys, answers };
  }
}
