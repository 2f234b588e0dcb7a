import type { ToldChange } from '@samenloket/contracts';
import { ChangeSource, type Tell } from '@samenloket/messaging';

/** A service that tells what a test says. */
export class ChangeSourceDouble extends ChangeSource {
  private readonly tells = new Set<Tell>();
  private readonly failures = new Set<(error: Error) => void>();
  /** How many listen now. */
  get listeners(): number {
    return this.tells.size;
  }

  constructor(public begins = true) {
    super();
  }

  async follow(tell: Tell, signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    signal.addEventListener('abort', () => resolve());
    this.tells.add(tell);
    this.failures.add(reject);
    if (this.begins) tell({ position: 1, concerned: [] });
    try {
      await promise;
    } finally {
      this.tells.delete(tell);
      this.failures.delete(reject);
    }
  }

  tell(position: number, ...concerned: ToldChange['concerned']): void {
    for (const tell of this.tells) tell({ position, concerned });
  }

  fail(): void {
    for (const fail of this.failures) fail(new Error('gone'));
  }
}
