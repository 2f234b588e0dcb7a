import type { ToldChange } from '@samenloket/contracts';

/** Longer than a page takes what it was answered for fresh (`ask-again.ts` of the portal), and its connection takes. */
const rememberedMs = 15_000;
/** More in that time, as in an import, are not kept. */
const most = 1_000;

/**
 * What was told of late: a page that was answered just before it began to listen may show things as they were before.
 */
export class RecentChanges {
  private readonly kept: { readonly at: number; readonly change: ToldChange }[] = [];
  /** From when on all is here. */
  private since = Infinity;

  /** @param now milliseconds of a clock that never goes back */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** From now on all that is told is added. */
  begin(): void {
    this.kept.length = 0;
    this.since = this.now();
  }

  add(change: ToldChange): void {
    if (change.concerned.length === 0) return;
    this.kept.push({ at: this.now(), change });
    while (this.kept.length > most || this.isOld(this.kept[0]?.at)) {
      const dropped = this.kept.shift();
      if (dropped && !this.isOld(dropped.at)) this.since = Math.max(this.since, dropped.at);
    }
  }

  /** Undefined when not all of it is known. */
  all(): readonly ToldChange[] | undefined {
    if (!this.isOld(this.since)) return undefined;
    return this.kept.filter(({ at }) => !this.isOld(at)).map(({ change }) => change);
  }

  private isOld(at: number | undefined): boolean {
    return at !== undefined && at <= this.now() - rememberedMs;
  }
}
