import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { specification } from '@samenloket/event-sourcing/testing';
import { deskId, march, organiserId } from '../../testing/offer-samples.js';
import { announced, announcement } from '../../testing/round-samples.js';
import type { AnnounceRound } from './allocation-round.commands.js';
import { allocationRoundDecider } from './allocation-round.decider.js';

const { given, when } = specification(allocationRoundDecider);
const announcing = (more: Partial<AnnounceRound> = {}): AnnounceRound => ({
  type: 'announceRound',
  ...announcement,
  now: march(1),
  ...more,
});

function faultsOf(command: AnnounceRound): string[] {
  try {
    allocationRoundDecider.decide(command, undefined);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.faults.map(({ path }) => path);
  }
}

describe('announcing a round', () => {
  it('tells for whom it is, when it is frozen, and the hash of the seed', () => {
    when(announcing()).then(announced);
  });

  it('is the same announcement again, whatever the order of the ids', () => {
    const two = announcing({ deskIds: [organiserId, deskId], organiserIds: [organiserId] });
    const events = allocationRoundDecider.decide(two, undefined);
    given(...events)
      .when({ ...two, deskIds: [deskId, organiserId, deskId], now: march(2) })
      .thenNothing();
  });

  it('refuses another round under the same id', () => {
    given(announced)
      .when(announcing({ months: 6 }))
      .thenFails('ALREADY_EXISTS');
  });

  it('says all that is wrong with it', () => {
    const wrong = announcing({
      ...{ deskIds: [], organiserIds: [], firstMonth: '2026-13', months: 61, startMonths: 62 },
      freezeOn: '2026-02-30',
    });
    expect(faultsOf(wrong)).toEqual([
      'deskIds',
      'organiserIds',
      'firstMonth',
      'months',
      'startMonths',
      'freezeOn',
    ]);
  });

  it('freezes no sooner than today, and allocates no month before that', () => {
    expect(faultsOf(announcing({ freezeOn: '2026-02-28' }))).toEqual(['freezeOn']);
    expect(faultsOf(announcing({ firstMonth: '2026-02' }))).toEqual(['firstMonth']);
    expect(faultsOf(announcing({ freezeOn: '2026-03-01', firstMonth: '2026-03' }))).toEqual([]);
  });

  it('comes before anything else', () => {
    when({ type: 'startPublishing', now: march(1) }).thenFails('NOT_FOUND');
  });
});
