/** Who asks for a file again within so long looks at it still: pages ask by themselves when something changes. */
const stillMs = 600_000;
const mostKept = 10_000;

/** Openings that this replica recorded a moment ago, the oldest first. */
export class RecentOpenings {
  private readonly recordedAt = new Map<string, number>();

  /** @param now milliseconds since 1970 */
  has(opening: string, now: number): boolean {
    const at = this.recordedAt.get(opening);
    return at !== undefined && now >= at && now - at < stillMs;
  }

  add(opening: string, now: number): void {
    this.recordedAt.delete(opening);
    this.recordedAt.set(opening, now);
    if (this.recordedAt.size <= mostKept) return;
    const [oldest] = this.recordedAt.keys();
    if (oldest !== undefined) this.recordedAt.delete(oldest);
  }
}
