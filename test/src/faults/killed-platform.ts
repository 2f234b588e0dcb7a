import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { SystemClock } from '@samenloket/event-sourcing';
import { DevelopmentTokenSigner } from '@samenloket/platform';
import { samenloketJson } from '../harness/command-line.js';
import { temporaryFolder } from '../harness/folders.js';
import { ask } from '../harness/graphql.js';
import { type PlatformProcess, startPlatformProcess } from '../harness/running-platform.js';
import { type SmallRegion, writeSmallRegion } from '../harness/small-region.js';
import { signToken } from '../harness/tokens.js';
import * as documents from '../journeys/documents.js';
import { plan } from '../journeys/journey.js';

const start = '2030-09-02';
/** A day each in turn, so that the places outlast the test. */
const days = ['ma:D', 'di:D', 'wo:D', 'do:D', 'vr:D'];

/** What clients were told had happened. */
interface Acknowledged {
  readonly requests: string[];
  readonly accepted: string[];
}

interface Client {
  readonly region: SmallRegion;
  readonly signer: DevelopmentTokenSigner;
  readonly organiser: string;
  readonly acknowledged: Acknowledged;
}

/** A family asks, gets an offer, accepts: again and again until the platform is gone. */
async function work(url: string, { region, signer, organiser, acknowledged }: Client): Promise<void> {
  for (let turn = acknowledged.requests.length; ; turn++) {
    const pattern = plan(days[turn % days.length] ?? '');
    const family = await signToken(signer, 'parent', { familyId: randomUUID() });
    const facts = { nisAsked: region.first.nis, pattern, preferences: [region.large.id] };
    const person = { firstName: 'Noor', lastName: 'Maes' };
    const child = { ...person, birthDate: '2030-03-01' };
    const register = { wantedStart: start, facts, child, applicant: { ...person, phone: '+32470111222' } };
    const registered = await ask<{ registerCareRequest: { id: string } }>(url, family, documents.register, {
      input: register,
    });
    const requestId = registered.registerCareRequest.id;
    acknowledged.requests.push(requestId);
    const place = { requestId, locationId: region.large.id, start, pattern };
    const { makeOffer } = await ask<{ makeOffer: { offer: { id: string } } }>(
      url,
      organiser,
      documents.makeOffer,
      { input: place },
    );
    await ask(url, family, documents.acceptOffer, { input: { offerId: makeOffer.offer.id } });
    acknowledged.accepted.push(requestId);
  }
}

/** Three clients work until the platform is killed under them; whatever they were doing fails, and that is all. */
async function workUntilKilled(
  platform: PlatformProcess,
  client: Client,
  acceptances: number,
): Promise<void> {
  const target = client.acknowledged.accepted.length + acceptances;
  const clients = Array.from({ length: 3 }, () => work(platform.url, client));
  const failed = Promise.allSettled(clients);
  let done = false;
  void failed.then(() => (done = true));
  while (client.acknowledged.accepted.length < target && !done)
    await new Promise((resolve) => setTimeout(resolve, 5));
  await platform.kill();
  await failed;
  expect(client.acknowledged.accepted.length).toBeGreaterThanOrEqual(target);
}

/** Kills the platform so many times at work; afterwards all that was acknowledged is there, once. */
export async function surviveKilledPlatforms(kills: number): Promise<void> {
  await using folder = await temporaryFolder();
  const data = join(folder.path, 'data');
  const { folders, ...region } = await writeSmallRegion(folder.path);
  for (const files of folders) await samenloketJson(data, 'import', files);
  const signer = await DevelopmentTokenSigner.open({ folder: join(data, 'keys'), clock: new SystemClock() });
  const organiser = await signToken(signer, 'organiserCoordinator', { organiserId: region.organiserId });
  const client: Client = { region, signer, organiser, acknowledged: { requests: [], accepted: [] } };
  const perKill = Math.max(1, Math.floor(12 / kills));
  for (let kill = 0; kill < kills; kill++) {
    await workUntilKilled(await startPlatformProcess(data), client, perKill);
  }
  await using platform = await startPlatformProcess(data);
  const desk = await signToken(signer, 'deskWorker', { deskIds: [region.first.id] });
  for (const id of client.acknowledged.requests) {
    expect(await ask(platform.url, desk, documents.request, { id })).toMatchObject({ careRequest: { id } });
  }
  for (const requestId of client.acknowledged.accepted) {
    const { enrolmentsOfRequest } = await ask<{ enrolmentsOfRequest: object[] }>(
      platform.url,
      organiser,
      documents.enrolments,
      { requestId },
    );
    expect(enrolmentsOfRequest).toHaveLength(1);
  }
  expect(await samenloketJson(data, 'verify')).toMatchObject({ sound: true });
}
