import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runOperation } from '@samenloket/standalone';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Person } from '../access/people.js';
import { rules } from '../access/rules.js';
import { Stage } from '../access/stage.js';
import { repository } from '../harness/folders.js';
import { isLong } from '../harness/profile.js';
import { short, type Target, targetOf, throwAt } from './throwing.js';

/** Each with a subject of its own: a mutation that succeeds may end what it was asked about. */
const rounds = isLong ? 16 : 1;
const runsPerRound = isLong ? 16 : 8;
const seed = 20_260_302;
/** A bound on waiting, for a busy machine. */
const patienceMilliseconds = isLong ? 7_200_000 : 1_200_000;

/** By correlation id, what was refused. */
const refused = new Map<string, string>();
/** How many inputs each mutation was tried with. */
const asked = new Map<string, number>();
const faults: string[] = [];

let stage: Stage;
let before: number;
beforeAll(async () => {
  stage = await Stage.open();
  const documented = await documentedCodes();
  const targets = await targetsByReach();
  before = await stage.under.platform.eventStore.head();
  for (const [index, target] of targets.entries()) {
    const property = fc.asyncProperty(target.input, async (variables) => {
      const correlationId = randomUUID();
      const codes = await throwAt(stage.under.url, target, variables, correlationId);
      asked.set(target.operation, (asked.get(target.operation) ?? 0) + 1);
      // That no place was found is an outcome, which is kept.
      if (codes.length > 0 && !codes.includes('NO_CAPACITY'))
        refused.set(correlationId, `${target.operation}, ${codes[0]}, ${short(variables)}`);
      const undocumented = codes.filter((code) => !documented.has(code));
      if (undocumented.length > 0) throw new Error(`it answers ${undocumented[0]}`);
    });
    const { failed, errorInstance, counterexample } = await fc.check(property, {
      numRuns: runsPerRound,
      seed: seed + index,
    });
    if (failed) faults.push(`${target.operation}: ${String(errorInstance)} to ${short(counterexample)}`);
    faults.push(...(await unreadable(target.operation)));
  }
  await stage.under.platform.settled();
}, patienceMilliseconds);
afterAll(() => stage[Symbol.asyncDispose]());

describe('a mutation with arbitrary input', () => {
  it('is each mutation of the API, each with so many inputs', () => {
    expect([...asked.keys()].toSorted()).toEqual([...stage.mutations].toSorted());
    const hardlyAsked = [...asked].filter(([, inputs]) => inputs < rounds * runsPerRound);
    expect(hardlyAsked).toEqual([]);
  });

  it('answers with a documented error or succeeds, and afterwards all lists can be shown', () => {
    expect(faults).toEqual([]);
  });

  it('stores nothing when it answers with an error', async () => {
    const traces: string[] = [];
    for await (const { type, metadata } of stage.under.platform.eventStore.readAll({ after: before })) {
      const refusal = refused.get(metadata.correlationId);
      if (refusal !== undefined) traces.push(`${type} after ${refusal}`);
    }
    expect(traces).toEqual([]);
  });

  it('stores nothing on which a view or process gets stuck', async () => {
    const listed = await runOperation(stage.under.platform, 'parked-list', {}, () => undefined);
    expect(listed).toMatchObject({ parked: [] });
  });
});

/** Those of docs/api.md, but for the one of a fault of ours. */
async function documentedCodes(): Promise<ReadonlySet<string>> {
  const api = await readFile(join(repository, 'docs/api.md'), 'utf8');
  const codes = [...api.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code = '']) => code);
  return new Set(codes.filter((code) => code !== 'INTERNAL'));
}

/** What changes a location or a whole desk comes last: it would spoil what the others do. */
async function targetsByReach(): Promise<readonly Target[]> {
  const reaches: Partial<Record<string, number>> = { location: 1, organiser: 2, desk: 3 };
  const reachOf = ({ name }: { name: string }) => reaches[rules[name]!.about] ?? 0;
  const targets: Target[] = [];
  for (const field of stage.schema.mutations.toSorted((one, other) => reachOf(one) - reachOf(other)))
    for (let round = 0; round < rounds; round++) targets.push(await targetOf(stage, field));
  return targets;
}

async function unreadable(after: string): Promise<string[]> {
  const subject = stage.sharedSubject('request', 'open');
  const readers: Record<string, Person> = {
    careRequests: 'desk',
    myRequests: 'parent',
    locations: 'desk',
    desks: 'desk',
  };
  const broken: string[] = [];
  for (const [list, reader] of Object.entries(readers)) {
    const { outcome, message } = await stage.hear(list, reader, subject);
    if (String(outcome) === 'INTERNAL') broken.push(`${list} after ${after}: ${message}`);
  }
  return broken;
}
