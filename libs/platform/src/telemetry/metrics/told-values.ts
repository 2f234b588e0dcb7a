import type { Gauge } from 'prom-client';

/** Values that are asked anew each time: what was told before does not stay when nobody can tell it any more. */
export class ToldValues {
  private told: (() => void)[] = [];

  set<Label extends string>(
    gauge: Gauge<Label>,
    labels: Readonly<Record<Label, string>>,
    value: number,
  ): void {
    gauge.set(labels, value);
    this.told.push(() => gauge.remove(labels));
  }

  forget(): void {
    for (const remove of this.told.splice(0)) remove();
  }
}
