import type { ToldChange } from '@samenloket/contracts';

export type Tell = (change: ToldChange) => void;

/** Tells what changes from now on: not what did, and each change only once it can be read. */
export abstract class ChangeSource {
  /**
   * At first it tells a change of nothing: from that position on, all is told. Resolves when `signal` aborts; rejects when
   * it cannot go on, and whoever listens may have missed something.
   */
  abstract follow(tell: Tell, signal: AbortSignal): Promise<void>;
}
