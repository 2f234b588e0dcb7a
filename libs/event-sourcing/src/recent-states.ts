/** A stream as it was read up to a revision. */
export interface Folded<State> {
  readonly state: State;
  readonly revision: number;
  readonly position: number;
}

/**
 * The states that were asked for last, so that a long stream is read from where it was left. What is kept is only ever
 * behind, never wrong: streams only grow, and who writes names the revision that it saw. For streams without personal
 * data: a state that is kept would outlive an erasure.
 */
export class RecentStates<State> {
  private readonly folded = new Map<string, Folded<State>>();

  /** @param most how many are kept; the one not used for longest goes first */
  constructor(private readonly most: number) {}

  get(stream: string): Folded<State> | undefined {
    const known = this.folded.get(stream);
    if (known) this.keep(stream, known);
    return known;
  }

  keep(stream: string, folded: Folded<State>): void {
    this.folded.delete(stream);
    this.folded.set(stream, folded);
    if (this.folded.size <= this.most) return;
    const [longestUnused] = this.folded.keys();
    if (longestUnused !== undefined) this.folded.delete(longestUnused);
  }
}
