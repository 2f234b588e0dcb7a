import { setTimeout as delay } from 'node:timers/promises';

/** The three questions an orchestrator asks: does it hang, may it get work, has it come up. */
export const probes = ['live', 'ready', 'startup'] as const;
export type Probe = (typeof probes)[number];

/** Resolves when all is well; the error says what is not, without internals: the answer is public. */
export type HealthCheck = () => Promise<void> | void;

export interface HealthAnswer {
  readonly status: 'up' | 'down';
  readonly checks: Readonly<Record<string, { readonly status: 'up' | 'down'; readonly says?: string }>>;
}

const longestCheckMs = 2_000;

/** The named checks of a process, asked anew at each probe. A probe without checks is up. */
export class Health {
  private readonly checks = new Map<Probe, Map<string, HealthCheck>>();
  private draining = false;

  add(probe: Probe, name: string, check: HealthCheck): void {
    const ofProbe = this.checks.get(probe) ?? new Map<string, HealthCheck>();
    if (ofProbe.has(name)) throw new Error(`There already is a ${probe} check called ${name}.`);
    this.checks.set(probe, ofProbe.set(name, check));
  }

  /** From now on not ready, while what still comes is answered: until whoever sends work has seen it. */
  async drain(milliseconds: number): Promise<void> {
    if (!this.draining) this.add('ready', 'stopping', () => Promise.reject(new NotHealthy('is stopping')));
    this.draining = true;
    await delay(milliseconds);
  }

  async ask(probe: Probe): Promise<HealthAnswer> {
    const asked = [...(this.checks.get(probe) ?? [])].map(
      async ([name, check]) => [name, await outcome(check)] as const,
    );
    const checks = Object.fromEntries(await Promise.all(asked));
    const up = Object.values(checks).every(({ status }) => status === 'up');
    return { status: up ? 'up' : 'down', checks };
  }
}

/** What a check throws to have its words shown. */
export class NotHealthy extends Error {
  override readonly name = 'NotHealthy';
}

async function outcome(check: HealthCheck): Promise<HealthAnswer['checks'][string]> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NotHealthy('gives no answer')), longestCheckMs);
  });
  try {
    await Promise.race([Promise.resolve().then(check), tooLong]);
    return { status: 'up' };
  } catch (error) {
    return { status: 'down', says: error instanceof NotHealthy ? error.message : 'failed' };
  } finally {
    clearTimeout(timer);
  }
}
