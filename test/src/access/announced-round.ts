import { ask } from '../harness/graphql.js';
import type { PlatformUnderTest } from '../harness/platform-under-test.js';
import type { Region } from './region.js';

/** A round of the own desk, to be frozen on a day that is still to come. */
export async function announceRound(under: PlatformUnderTest, { desks }: Region): Promise<string> {
  const worker = await under.tokenOf('deskWorker', { deskIds: [desks.own] });
  const input = { deskIds: [desks.own], ...months, freezeOn: '2026-06-01' };
  const { announceAllocationRound } = await ask<{
    announceAllocationRound: { round: { id: string } };
  }>(under.url, worker, announce, { input });
  return announceAllocationRound.round.id;
}

const months = { firstMonth: '2026-09', months: 12, startMonths: 3 };

const announce = `mutation ($input: AnnounceRoundInput!) {
  announceAllocationRound(input: $input) { round { id } position }
}`;
