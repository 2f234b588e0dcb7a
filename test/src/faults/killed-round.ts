import { expect } from '@jest/globals';
import { SystemClock } from '@samenloket/event-sourcing';
import { DevelopmentTokenSigner } from '@samenloket/platform';
import { addMonths } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { until } from '../deadlines/until.js';
import { samenloketJson } from '../harness/command-line.js';
import { temporaryFolder } from '../harness/folders.js';
import { ask } from '../harness/graphql.js';
import { startPlatformProcess } from '../harness/running-platform.js';
import { type SmallRegion, writeSmallRegion } from '../harness/small-region.js';
import { signToken } from '../harness/tokens.js';
import * as documents from '../journeys/documents.js';
import { plan } from '../journeys/journey.js';
import * as rounds from '../journeys/round-documents.js';
import type { Proposal, ShownRound } from '../journeys/round-journey.js';

interface Scene {
  readonly data: string;
  readonly region: SmallRegion;
  readonly signer: DevelopmentTokenSigner;
  readonly desk: string;
  readonly organiser: string;
}

/** Does one thing on a platform that is killed right after the answer. */
async function killedAfter<Answer>({ data }: Scene, deed: (url: string) => Promise<Answer>): Promise<Answer> {
  await using platform = await startPlatformProcess(data);
  const answer = await deed(platform.url);
  await platform.kill();
  return answer;
}

/** Waits until the round has come so far by itself. */
async function grown({ desk }: Scene, url: string, id: string, status: string): Promise<ShownRound> {
  let shown: ShownRound | undefined;
  await until(`the round is ${status}`, async () => {
    shown = (await ask<{ allocationRound: ShownRound }>(url, desk, rounds.round, { id })).allocationRound;
    return shown.status === status;
  });
  return shown!;
}

/** Four families for a location of three places, two of them without priority. */
async function register({ region, signer }: Scene, url: string, start: string) {
  const asking: { readonly requestId: string; readonly token: string }[] = [];
  for (const workOrTraining of [true, true, false, false]) {
    const token = await signToken(signer, 'parent', { familyId: randomUUID() });
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
export async function surviveKilledRound(): Promise<void> {
  await using folder = await temporaryFolder();
  const scene = await beginIn(folder.path);
  const { region, desk, organiser } = scene;
  const today = new Date().toISOString().slice(0, 10);
  const start = `${addMonths(today, 3).slice(0, 7)}-01`;
  const id = randomUUID();
  const asking = await killedAfter(scene, async (url) => {
    const families = await register(scene, url, start);
    const months = { firstMonth: start.slice(0, 7), months: 6, startMonths: 2, freezeOn: today };
    const input = { roundId: id, deskIds: [region.first.id], ...months };
    await ask(url, desk, rounds.announce, { input });
    return families;
  });
  await killedAfter(scene, (url) => ask(url, desk, rounds.freeze, { id }));
  const { organiserId } = region;
  const { computed, proposed } = await killedAfter(scene, async (url) => {
    const frozen = await grown(scene, url, id, 'computed');
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

  const again = await killedAfter(scene, async (url) => {
    const shown = await grown(scene, url, id, 'computed');
    await ask(url, organiser, rounds.confirm, { id, organiserId });
    await ask(url, desk, rounds.publish, { id });
    return shown;
  });
  expect(again.resultHash).not.toBe(computed.resultHash);

  await killedAfter(scene, async (url) => {
    const published = await grown(scene, url, id, 'published');
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
  expect(await samenloketJson(scene.data, 'round', 'replay', id)).toMatchObject({
    same: true,
    recorded: again.resultHash,
  });
  expect(await samenloketJson(scene.data, 'verify')).toMatchObject({ sound: true });
}

async function beginIn(folder: string): Promise<Scene> {
  const data = join(folder, 'data');
  const { folders, ...region } = await writeSmallRegion(folder);
  for (const files of folders) await samenloketJson(data, 'import', files);
  const signer = await DevelopmentTokenSigner.open({ folder: join(data, 'keys'), clock: new SystemClock() });
  const desk = await signToken(signer, 'deskWorker', { deskIds: [region.first.id] });
  const organiser = await signToken(signer, 'organiserCoordinator', { organiserId: region.organiserId });
  return { data, region, signer, desk, organiser };
}
