import { expect } from '@jest/globals';
import { addMonths } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { until } from '../deadlines/until.js';
import { temporaryFolder } from '../harness/folders.js';
import { ask } from '../harness/graphql.js';
import { type SmallRegion, writeSmallRegion } from '../harness/small-region.js';
import * as documents from '../journeys/documents.js';
import { plan } from '../journeys/journey.js';
import * as rounds from '../journeys/round-documents.js';
import type { Proposal, ShownRound } from '../journeys/round-journey.js';
import { inDays } from '../harness/days.js';
import type { FaultSet } from './drivers/fault-set.js';

interface Scene {
  readonly set: FaultSet;
  readonly url: string;
  readonly region: SmallRegion;
  readonly desk: string;
  readonly organiser: string;
}

/** Does one thing on a platform of which every process is killed right after the answer, all at once. */
async function killedAfter<Answer>({ set }: Scene, deed: () => Promise<Answer>): Promise<Answer> {
  const answer = await deed();
  await Promise.all(set.processes.map((process) => process.kill()));
  await Promise.all(set.processes.map((process) => process.restart()));
  return answer;
}

/** Waits until the round has come so far by itself. */
async function grown({ url, desk }: Scene, id: string, status: string): Promise<ShownRound> {
  let shown: ShownRound | undefined;
  await until(`the round is ${status}`, async () => {
    shown = (await ask<{ allocationRound: ShownRound }>(url, desk, rounds.round, { id })).allocationRound;
    return shown.status === status;
  });
  return shown!;
}

/** Four families for a location of three places, two of them without priority. */
async function register({ set, url, region }: Scene, start: string) {
  const asking: { readonly requestId: string; readonly token: string }[] = [];
  for (const workOrTraining of [true, true, false, false]) {
    const token = await set.sign('parent', { familyId: randomUUID() });
    const person = { firstName: 'Noor', lastName: 'Maes' };
    const facts = { nisAsked: region.first.nis, pattern: plan('ma:D'), preferences: [region.small.id] };
    const input = {
      wantedStart: start,
      facts: { ...facts, priorityFacts: { workOrTraining } },
      child: { ...person, birthDate: addMonths(start, -6) },
      applicant: { ...person, phone: '+32470111222' },
    };
    const registered = await ask<{ registerCareRequest: { id: string } }>(url, token, documents.register, {
      input,
    });
    asking.push({ requestId: registered.registerCareRequest.id, token });
  }
  return asking;
}

/** Announced, frozen, computed, deviated from, confirmed, published and accepted, with a kill -9 after each. */
export async function surviveKilledRound(set: FaultSet): Promise<void> {
  const scene = await beginOn(set);
  const { url, region, desk, organiser } = scene;
  const today = inDays(0);
  const start = `${addMonths(today, 3).slice(0, 7)}-01`;
  const id = randomUUID();
  const asking = await killedAfter(scene, async () => {
    const families = await register(scene, start);
    const months = { firstMonth: start.slice(0, 7), months: 6, startMonths: 2, freezeOn: today };
    const input = { roundId: id, deskIds: [region.first.id], ...months };
    await ask(url, desk, rounds.announce, { input });
    return families;
  });
  await killedAfter(scene, () => ask(url, desk, rounds.freeze, { id }));
  const { organiserId } = region;
  const { computed, proposed } = await killedAfter(scene, async () => {
    const frozen = await grown(scene, id, 'computed');
    const { roundProposals } = await ask<{ roundProposals: { nodes: Proposal[] } }>(
      url,
      organiser,
      rounds.proposals,
      { id, organiserId },
    );
    const first = roundProposals.nodes[0]!;
    const deviation = { roundId: id, roundNumber: first.roundNumber, locationId: region.small.id };
    await ask(url, organiser, rounds.deviate, { input: { ...deviation, reason: 'other' } });
    return { computed: frozen, proposed: first };
  });
  expect(computed).toMatchObject({ figures: { children: 4, placed: 3 } });

  const again = await killedAfter(scene, async () => {
    const shown = await grown(scene, id, 'computed');
    await ask(url, organiser, rounds.confirm, { id, organiserId });
    await ask(url, desk, rounds.publish, { id });
    return shown;
  });
  expect(again.resultHash).not.toBe(computed.resultHash);

  await killedAfter(scene, async () => {
    const published = await grown(scene, id, 'published');
    expect(published).toMatchObject({ offersMade: 3, resultHash: again.resultHash });
    for (const { requestId, token } of asking) {
      const { careRequest } = await ask<{ careRequest: { offers: { id: string; status: string }[] } }>(
        url,
        token,
        documents.offers,
        { id: requestId },
      );
      const expected = requestId === proposed.request?.id ? [] : [{ status: 'open' }];
      expect(careRequest.offers).toMatchObject(expected);
      expect(careRequest.offers).toHaveLength(expected.length);
      for (const { id: offerId } of careRequest.offers)
        await ask(url, token, documents.acceptOffer, { input: { offerId } });
    }
  });
  await using inspection = await set.inspect();
  await inspection.settled();
  expect(await inspection.replayed(id)).toMatchObject({ same: true, recorded: again.resultHash });
  expect(await inspection.unsound()).toEqual([]);
}

async function beginOn(set: FaultSet): Promise<Scene> {
  await using folder = await temporaryFolder();
  const { folders, ...region } = await writeSmallRegion(folder.path);
  for (const files of folders) await set.importFiles(files);
  const desk = await set.sign('deskWorker', { deskIds: [region.first.id] });
  const organiser = await set.sign('organiserCoordinator', { organiserId: region.organiserId });
  return { set, url: set.gateways[0]!, region, desk, organiser };
}
