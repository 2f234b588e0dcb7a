import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { consequenceId } from '@samenloket/contracts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import {
  brugge,
  canary,
  describeDesks,
  registeredFamily,
  type Registered,
  registerMutation,
  registration,
} from '../../testing/made-up-desks.js';
import { commandMetadata, operatorContext } from '../shared/command-metadata.js';
import { erasureStream } from '../shared/intake-streams.js';

const canaries = [
  canary.child.firstName,
  canary.child.lastName,
  canary.applicant.email,
  '2025-11-23',
  '470987123',
];
const searched = canaries.flatMap((text) => [text, text.toLowerCase()]);

/** Which of the canaries stand in any file below the folder. */
async function canariesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const contents = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
  return searched.filter((text) => contents.some((content) => content.includes(text)));
}

describe('erasing a family', () => {
  let platform: IntakeUnderTest;
  let family: Registered;

  beforeEach(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    const child = { ...canary.child, nationalNumber: '25112312345' };
    family = await registeredFamily(platform, { child, remarks: { question: 'Kanarievogel zoekt opvang' } });
  });
  afterEach(() => platform[Symbol.asyncDispose]());

  const erase = () => platform.intake.eraseFamily({ familyId: family.familyId, reason: 'askedByFamily' });
  const rebuildAll = async () => {
    for (const { name } of await platform.intake.views.status()) await platform.intake.views.rebuild(name);
  };

  it('leaves a receipt that names nobody, and the same one when it is repeated', async () => {
    const receipt = await erase();
    expect(receipt).toMatchObject({
      familyId: family.familyId,
      reason: 'askedByFamily',
      requestIds: [family.id],
      enquiryIds: [],
      completedAt: '2026-03-02T09:00:00.000Z',
    });
    expect(await erase()).toEqual(receipt);
  });

  it('leaves no byte of who they were in the data folder, also after everything is rebuilt', async () => {
    await platform.intake.views.caughtUp(await platform.store.head());
    expect(await canariesIn(platform.folder)).toContain('Kanarievogel');
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const read = '{ careRequests { nodes { child { lastName } } } }';
    await platform.ask(worker, read, {}, 'Kanarievogel belde');
    await platform.intake.views.caughtUp(await platform.store.head());
    await erase();
    expect(await canariesIn(platform.folder)).toEqual([]);
    await rebuildAll();
    expect(await canariesIn(platform.folder)).toEqual([]);
  });

  it('keeps the request in the counts, without anybody in it, and out of the search on names', async () => {
    await erase();
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    const list = `query ($text: String) { careRequests(filter: { text: $text }) {
      nodes { id status erased wantedStart child { lastName } applicant { phone } remarks { question } }
    } }`;
    expect((await platform.ask(worker, list)).data?.['careRequests']).toEqual({
      nodes: [
        {
          id: family.id,
          status: 'open',
          erased: true,
          wantedStart: '2026-09-01',
          child: null,
          applicant: null,
          remarks: null,
        },
      ],
    });
    expect((await platform.ask(worker, list, { text: 'Kanarievogel' })).data?.['careRequests']).toEqual({
      nodes: [],
    });
    await rebuildAll();
    const digests = ['careRequests', 'identityHashes', 'enquiries', 'accessLog'].map(async (view) => [
      await platform.intake.views.digest(view),
      await platform.intake.views.freshFold(view),
    ]);
    for (const [stored, fresh] of await Promise.all(digests)) expect(stored).toEqual(fresh);
  });

  it('empties the index of identities: nobody is recognised in them any more', async () => {
    await erase();
    for (const name of ['identityHashes_v1_1', 'nationalNumberHashes']) {
      const collection = await platform.documents.collection({ name, indexes: [] });
      expect(await collection.count()).toBe(0);
    }
  });

  it('tells the other services, and nothing is added to the family afterwards', async () => {
    await erase();
    const published = await platform.published();
    expect(published.at(-1)).toMatchObject({
      type: 'intake.familyErased.v1',
      data: { requestId: family.id, familyId: family.familyId },
    });
    const again = await platform.ask(family.parent, registerMutation, {
      input: registration({ child: { ...canary.child, nationalNumber: '25112312345' } }),
    });
    expect(again.codes).toEqual(['ERASED']);
    const numbers = await platform.documents.collection({ name: 'nationalNumberHashes', indexes: [] });
    expect(await numbers.count()).toBe(0);
    const change = 'mutation ($id: ID!) { changeWantedStart(id: $id, wantedStart: "2027-01-01") { id } }';
    expect((await platform.ask(family.parent, change, { id: family.id })).codes).toEqual(['ERASED']);
  });

  it('is finished at the next start when a crash left it half done', async () => {
    const metadata = { ...commandMetadata(operatorContext(), new Date()), schemaVersion: 1 };
    const requested = {
      id: consequenceId(family.familyId, 'erasureRequested'),
      type: 'ErasureRequested',
      data: { familyId: family.familyId, reason: 'askedByFamily' },
      metadata,
    };
    await platform.store.append(erasureStream(family.familyId), [requested], 'no-stream');
    await platform.keys.erase(family.familyId);
    await platform.stop();
    platform = await IntakeUnderTest.start(platform.folder);
    expect(await canariesIn(platform.folder)).toEqual([]);
    const { data } = await platform.ask(
      await platform.as('deskWorker', { deskIds: [brugge.id] }),
      '{ careRequests { nodes { erased } } }',
    );
    expect(data?.['careRequests']).toEqual({ nodes: [{ erased: true }] });
  });

  it('is done again on a restored backup that is older than it', async () => {
    await platform.keys.erase(family.familyId);
    await platform.stop();
    platform = await IntakeUnderTest.start(platform.folder);
    expect((await platform.published()).at(-1)?.type).toBe('intake.familyErased.v1');
    expect(await canariesIn(platform.folder)).toEqual([]);
  });

  it('is for the family itself or a desk that has all its files', async () => {
    const mutation =
      'mutation ($id: ID!) { eraseFamily(familyId: $id, reason: askedByFamily) { requestIds } }';
    const stranger = await platform.as('deskWorker', { deskIds: [] });
    expect((await platform.ask(stranger, mutation, { id: family.familyId })).codes).toEqual(['FORBIDDEN']);
    const { data } = await platform.ask(family.parent, mutation, { id: family.familyId });
    expect(data).toEqual({ eraseFamily: { requestIds: [family.id] } });
  });

  it('refuses a family that is not there', async () => {
    await expect(
      platform.intake.eraseFamily({ requestId: family.familyId, reason: 'x' }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
