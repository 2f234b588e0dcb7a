import type { Role } from '@samenloket/platform';
import { setTimeout as pause } from 'node:timers/promises';
import type { FaultSet } from '../faults/drivers/fault-set.js';
import { askRaw, type GraphqlAnswer } from '../harness/graphql.js';
import type { Claims } from '../harness/tokens.js';

/** With these nothing was decided: the question is asked again. */
const undecided = new Set(['UNAVAILABLE', 'INTERNAL', 'CONFLICT']);
const lostNames = new Set(['TypeError', 'SyntaxError']);
const attempts = 240;
const pauseMs = 250;

/** Asks for everybody, again and again while the platform is away, and notes what it refuses. */
export class Office {
  readonly refusals = new Map<string, number>();
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly set: Pick<FaultSet, 'sign' | 'gateways'>) {}

  /** The token of the one person who has this role with these claims. */
  tokenOf(role: Role, claims: Claims): Promise<string> {
    const key = JSON.stringify([role, claims]);
    const token = this.tokens.get(key) ?? this.set.sign(role, claims);
    this.tokens.set(key, token);
    return token;
  }

  /**
   * What was answered; undefined when it was refused.
   * @param afterSilence looks whether it was done all the same, before it is asked again
   */
  async ask<Data>(
    token: string,
    query: string,
    variables: object,
    afterSilence: () => Promise<Data | undefined> = async () => undefined,
  ): Promise<Data | undefined> {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const answer = await this.once<Data>(token, query, variables);
      const code = answer?.errors?.[0]?.extensions?.code;
      if (answer?.data && !answer.errors?.length) return answer.data;
      if (code !== undefined && !undecided.has(code)) {
        const refusal = `${/[a-z]\w*(?=\()/.exec(query)?.[0]} ${code}: ${answer?.errors?.[0]?.message}`;
        this.refusals.set(refusal, (this.refusals.get(refusal) ?? 0) + 1);
        return undefined;
      }
      await pause(pauseMs);
      const done = await afterSilence();
      if (done) return done;
    }
    throw new Error(`The platform did not answer for a minute: ${query}`);
  }

  private async once<Data>(
    token: string,
    query: string,
    variables: object,
  ): Promise<GraphqlAnswer<Data> | undefined> {
    try {
      return await askRaw<Data>(this.set.gateways[0] ?? '', token, query, variables);
    } catch (error) {
      // No connection, or half an answer: it was killed meanwhile. (By name: the test has globals of its own.)
      if (lostNames.has((error as { name?: string }).name ?? '')) return undefined;
      throw error;
    }
  }
}
