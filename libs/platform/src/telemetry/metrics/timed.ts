import type { Histogram } from 'prom-client';
import { outcomeOf } from '../outcome.js';

/** Measures how long work takes, with `ok` or the kind of its failure as the outcome. */
export async function timed<T, Label extends string>(
  histogram: Histogram<Label | 'outcome'>,
  labels: Readonly<Record<Label, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const began = performance.now();
  const observe = (outcome: string) =>
    histogram.observe(
      { ...labels, outcome } as Record<Label | 'outcome', string>,
      (performance.now() - began) / 1_000,
    );
  try {
    const result = await work();
    observe('ok');
    return result;
  } catch (error) {
    observe(outcomeOf(error));
    throw error;
  }
}
