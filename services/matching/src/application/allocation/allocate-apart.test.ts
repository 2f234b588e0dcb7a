import { describe, expect, it } from '@jest/globals';
import { allocate } from '../../domain/allocation/allocate.js';
import { child, full, group, problemOf } from '../../testing/allocation-samples.js';
import { allocateApart } from './allocate-apart.js';

const problem = problemOf({
  placeGroups: [group('X', 2), group('Y', 3)],
  units: Array.from({ length: 30 }, (_, nth) =>
    child(`f${nth}`, { X: 1 + ((nth * 7) % 30), Y: 1 + nth }, { forms: [full([nth % 10, 9 - (nth % 10)])] }),
  ),
});

describe('an allocation in a thread of its own', () => {
  it('has the outcome of the engine, and tells how far it is', async () => {
    const heard: number[] = [];
    const outcome = await allocateApart(problem, { onProgress: (done) => heard.push(done) });
    expect(outcome).toEqual(allocate(problem));
    expect(heard.length).toBeGreaterThan(0);
    expect(heard).toEqual(heard.toSorted((one, other) => one - other));
  });

  it('stops when it is cancelled', async () => {
    const before = AbortSignal.abort();
    await expect(allocateApart(problem, { signal: before })).rejects.toMatchObject({ code: 'RULE_VIOLATED' });
    const controller = new AbortController();
    const running = allocateApart(problem, { signal: controller.signal });
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: 'RULE_VIOLATED' });
  });

  it('says when the thread broke off', async () => {
    const broken = {
      ...problem,
      units: { ...problem.units, formStart: undefined },
    } as unknown as typeof problem;
    await expect(allocateApart(broken)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
