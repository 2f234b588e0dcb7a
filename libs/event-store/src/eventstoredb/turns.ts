/** One at a time per stream, in the order of asking. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  take<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.last.get(stream) ?? Promise.resolve()).then(work);
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    this.last.set(stream, settled);
    void settled.then(() => {
      if (this.last.get(stream) === settled) this.last.delete(stream);
    });
    return turn;
  }

  /** Resolves when all that was asked before is done. */
  async done(): Promise<void> {
    await Promise.all(this.last.values());
  }
}
