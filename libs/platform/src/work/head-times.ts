/** When which head of a producer was first seen: from that follows how long somebody has been behind it. */
export class HeadTimes {
  private readonly seen: { readonly head: number; readonly atMs: number }[] = [];

  constructor(private readonly remembered = 1_000) {}

  saw(head: number, atMs: number): void {
    if (head <= (this.seen.at(-1)?.head ?? 0)) return;
    this.seen.push({ head, atMs });
    if (this.seen.length > this.remembered) this.seen.splice(1, 1); // the oldest still tells how long
  }

  /** Seconds since there first was something beyond this position, as far as was looked; 0 when there is nothing. */
  secondsBehind(position: number, atMs: number): number {
    const first = this.seen.find(({ head }) => head > position);
    return first ? (atMs - first.atMs) / 1_000 : 0;
  }
}
