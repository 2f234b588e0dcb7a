import { addDays } from '@samenloket/regional';

/** What somebody does on a day; what follows from it stands in the diary afterwards. */
export type Deed = (day: string) => Promise<void>;

/** What will happen, by day (ISO date). */
export class Diary {
  private readonly byDay = new Map<string, Deed[]>();

  constructor(private readonly last: string) {}

  /** What falls after the last day does not happen any more. */
  on(day: string, deed: Deed): void {
    if (day > this.last) return;
    this.byDay.set(day, [...(this.byDay.get(day) ?? []), deed]);
  }

  after(day: string, days: number, deed: Deed): void {
    this.on(addDays(day, days), deed);
  }

  /** All of one day, so many at a time. */
  async live(day: string, atOnce: number): Promise<void> {
    const deeds = this.byDay.get(day) ?? [];
    this.byDay.delete(day);
    const one = async () => {
      for (let deed = deeds.shift(); deed; deed = deeds.shift()) await deed(day);
    };
    await Promise.all(Array.from({ length: atOnce }, one));
  }
}
