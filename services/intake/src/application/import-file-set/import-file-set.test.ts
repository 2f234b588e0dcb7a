import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deskIdOf, importOfferHistory, platformId } from '@samenloket/contracts';
import type { RecordedEvent } from '@samenloket/event-sourcing';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changedRand, rand } from '../../testing/file-sets.js';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { careRequestStream } from '../shared/intake-streams.js';
import { importedHappenings } from './imported-happenings.js';
import { LocalIds } from './local-ids.js';

const requestId = (number: string) => platformId('LLK-RAND', 'request', number);

describe('importing the files of a desk', () => {
  let platform: IntakeUnderTest;
  beforeEach(async () => {
    platform = await IntakeUnderTest.start();
  });
  afterEach(() => platform[Symbol.asyncDispose]());

  const eventsOf = (number: string): Promise<RecordedEvent[]> =>
    Array.fromAsync(platform.store.readStream(careRequestStream(requestId(number))));

  it('gives a request one stream, dated as it happened and marked as imported', async () => {
    const report = await platform.intake.importFileSet({ folder: rand });
    expect(report).toMatchObject({ deskCode: 'LLK-RAND', deskId: deskIdOf('LLK-RAND'), skippedErased: 0 });
    const events = await eventsOf('AV10');
    expect(events.map(({ type }) => type)).toEqual([
      'CareRequestRegistered',
      'CareRequestClosed',
      'CareRequestReopened',
    ]);
    for (const { metadata } of events) expect(metadata.imported).toBe(true);
    expect(events[0]?.metadata.happenedAt).toBe('2023-09-30T22:00:00.000Z');
    expect(JSON.stringify(events)).not.toMatch(/Ouder|Kerkstraat|Kind10/);
  });

  it('hands offers to matching, and places, with who was placed in them, to provider capacity', async () => {
    await platform.intake.importFileSet({ folder: rand });
    const { locations, histories, enrolments } = platform.neighbours;
    expect(locations.flatMap((request) => request.locations)).toHaveLength(1);
    expect(locations[0]?.locations[0]?.occupancy).toBeUndefined();
    const kinds = histories.flatMap(({ requests }) => requests.flatMap(({ entries }) => entries));
    expect(kinds).toHaveLength(28 - 5);
    expect(enrolments).toHaveLength(1);
    expect(enrolments[0]?.enrolments.find((child) => child.requestId === requestId('AV01'))).toMatchObject({
      birthMonth: '2024-01',
      start: '2024-02-29',
      until: '2026-07-01',
    });
    expect(enrolments[0]?.enrolments.some((child) => child.requestId === requestId('AV07'))).toBe(false);
  });

  it('changes nothing when the same files come again', async () => {
    await platform.intake.importFileSet({ folder: rand });
    const before = await platform.store.head();
    const { appended } = await platform.intake.importFileSet({ folder: rand });
    expect(Object.values(appended).every((count) => count === 0)).toBe(true);
    expect(await platform.store.head()).toBe(before);
  });

  it('makes a correction of a changed row and an event of a new one', async () => {
    await platform.intake.importFileSet({ folder: rand });
    const folder = await changedRand(platform.folder, {
      'aanvragen.csv': (text) => text.replace(/^(AV02;.*?;)alle;/m, '$1inkomenstarief;'),
      'verloop.csv': (text) => `${text.trimEnd()}\nAV02;2025-06-01;contact;;;;;;mail;;belde terug\n`,
    });
    const { appended } = await platform.intake.importFileSet({ folder });
    expect(appended.requests).toBe(2);
    expect((await eventsOf('AV02')).map(({ type }) => type)).toEqual([
      'CareRequestRegistered',
      'CareRequestCorrected',
      'FollowUpRecorded',
    ]);
  });

  it('tells of a birth no more than the month in the clear, and corrects its date', async () => {
    const born = (on: string) =>
      changedRand(platform.folder, {
        'aanvragen.csv': (text) => text.replace(/^(AV02;.*;2024-01-10;)nee;/m, '$1ja;'),
        'verloop.csv': (text) => `${text.trimEnd()}\nAV02;${on};geboren;;;;;;;;\n`,
      });
    const births = async () => (await eventsOf('AV02')).filter(({ type }) => type === 'ChildBorn');
    await platform.intake.importFileSet({ folder: await born('2024-01-23') });
    expect(await births()).toMatchObject([
      { metadata: { happenedAt: '2023-12-31T23:00:00.000Z' }, data: { birthMonth: '2024-01' } },
    ]);
    const corrected = await born('2024-01-24');
    await platform.intake.importFileSet({ folder: corrected });
    const { appended } = await platform.intake.importFileSet({ folder: corrected });
    expect(appended.requests).toBe(0);
    const [first, second] = await births();
    expect(second?.id).not.toBe(first?.id);
    const worker = await platform.as('deskWorker', { deskIds: [deskIdOf('LLK-RAND')] });
    const query =
      'query ($id: ID!) { careRequest(id: $id) { child { birthDate } history { happenedAt what } } }';
    const { data } = await platform.ask(worker, query, { id: requestId('AV02') });
    expect(data).toMatchObject({ careRequest: { child: { birthDate: '2024-01-24' } } });
    expect(JSON.stringify(await eventsOf('AV02'))).not.toMatch(/2024-01-2[34]|2024-01-22T23/);
  });

  it('gives every birth of a month the same id, so that the id tells no date', () => {
    const ids = new LocalIds('LLK-RAND', []);
    const idOf = (on: string) =>
      importedHappenings(
        requestId('AV02'),
        [{ requestNumber: 'AV02', kind: 'childBorn', on, row: 2 }],
        ids,
      )[0]?.id;
    expect(idOf('2024-01-23')).toBe(idOf('2024-01-02'));
    expect(idOf('2024-01-23')).not.toBe(idOf('2024-02-23'));
  });

  it('stores nothing when a single row is wrong, and says where', async () => {
    const folder = await changedRand(platform.folder, {
      'aanvragen.csv': (text) => text.replace('AV05;LLK-RAND;2023-10-01', 'AV05;LLK-RAND;2023-13-01'),
    });
    const refusal = platform.intake.importFileSet({ folder });
    await expect(refusal).rejects.toMatchObject({
      code: 'BAD_INPUT',
      faults: [{ file: 'aanvragen.csv', row: 6, column: 'datum_vraag' }],
    });
    expect(await platform.store.head()).toBe(0);
    expect(platform.neighbours.locations).toEqual([]);
  });

  it('takes the good rows and writes the bad ones when asked to', async () => {
    const folder = await changedRand(platform.folder, {
      'aanvragen.csv': (text) => text.replace('AV05;LLK-RAND;2023-10-01', 'AV05;LLK-RAND;2023-13-01'),
    });
    const rejectsFolder = join(platform.folder, 'rejects');
    const report = await platform.intake.importFileSet({ folder, partial: true, rejectsFolder });
    expect(report.rejectedRows).toBeGreaterThan(1);
    expect(await eventsOf('AV05')).toEqual([]);
    expect(await eventsOf('AV06')).not.toEqual([]);
    expect((await readdir(rejectsFolder)).sort()).toEqual([
      'afgekeurd-aanvragen.csv',
      'afgekeurd-verloop.csv',
    ]);
    expect(await readFile(join(rejectsFolder, 'afgekeurd-aanvragen.csv'), 'utf8')).toContain('AV05');
  });

  it('refuses a second desk with the same area, at the row that claims it', async () => {
    await platform.intake.importFileSet({ folder: rand });
    const other = (text: string) => text.replaceAll('LLK-RAND', 'LLK-ANDER');
    const folder = await changedRand(platform.folder, {
      'loket.csv': other,
      'aanvragen.csv': other,
      'verloop.csv': other,
    });
    const before = await platform.store.head();
    await expect(platform.intake.importFileSet({ folder })).rejects.toMatchObject({
      faults: [{ file: 'loket.csv', row: 2, column: 'nis', found: '"37015"' }],
    });
    expect(await platform.store.head()).toBe(before);
  });

  it('refuses a location of another desk that is not there', async () => {
    const folder = await changedRand(platform.folder, {
      'aanvragen.csv': (text) => text.replace(/^(AV02;.*;alle;)LOC0001/m, '$1LLK-37015/LOC0009'),
    });
    await expect(platform.intake.importFileSet({ folder })).rejects.toMatchObject({
      faults: [{ file: 'aanvragen.csv', row: 3, column: 'voorkeuren', found: '"LLK-37015/LOC0009"' }],
    });
  });

  it('asks again when another service does not answer for a moment', async () => {
    platform.neighbours.stayAway(2);
    const { appended } = await platform.intake.importFileSet({ folder: rand });
    expect(appended.requests).toBeGreaterThan(0);
    expect(platform.neighbours.histories).toHaveLength(1);
  });

  it('goes on where it broke off when it is run again', async () => {
    platform.neighbours.breakDown(importOfferHistory.name);
    await expect(platform.intake.importFileSet({ folder: rand })).rejects.toThrow();
    const half = await platform.store.head();
    platform.neighbours.recover();
    const { appended } = await platform.intake.importFileSet({ folder: rand });
    expect(appended.requests).toBe(0);
    expect(platform.neighbours.histories).toHaveLength(1);
    const imports = await Array.fromAsync(platform.store.readAll({ categories: ['deskImport'] }));
    expect(imports.map(({ type }) => type)).toEqual(['DeskImportStarted', 'DeskImportCompleted']);
    expect(await platform.store.head()).toBe(half + 1);
  });

  it('does not bring an erased family back', async () => {
    await platform.intake.importFileSet({ folder: rand });
    await platform.intake.eraseFamily({ requestId: requestId('AV03'), reason: 'askedByFamily' });
    const before = await platform.store.head();
    const report = await platform.intake.importFileSet({ folder: rand });
    expect(report.skippedErased).toBe(1);
    expect(await platform.store.head()).toBe(before);
  });

  it('brings the others in when a family is erased meanwhile, and keeps no number of it', async () => {
    const folder = await changedRand(platform.folder, {
      'aanvragen.csv': (text) => text.replace(/^(AV03;.*?;nee;);/m, '$124011012345;'),
    });
    const numbers = await platform.documents.collection({ name: 'nationalNumberHashes', indexes: [] });
    await platform.intake.importFileSet({ folder });
    expect(await numbers.count()).toBe(1);
    const changed = await changedRand(folder, {
      'aanvragen.csv': (text) => text.replaceAll(';alle;', ';inkomenstarief;'),
    });
    let erasing: Promise<unknown> | undefined;
    const report = await platform.intake.importFileSet({
      folder: changed,
      onProgress: ({ phase }) => {
        if (phase !== 'locations') return;
        erasing ??= platform.intake.eraseFamily({ requestId: requestId('AV03'), reason: 'askedByFamily' });
      },
    });
    await erasing;
    expect(report.appended.requests).toBeGreaterThanOrEqual(11);
    expect(await numbers.count()).toBe(0);
    expect((await eventsOf('AV04')).at(-1)?.type).toBe('CareRequestCorrected');
    expect(await platform.intake.views.digest('careRequests')).toEqual(
      await platform.intake.views.freshFold('careRequests'),
    );
  });

  it('leaves out a family whose key goes in the middle of the import', async () => {
    const report = await platform.intake.importFileSet({
      folder: rand,
      onProgress: ({ phase }) => {
        if (phase === 'locations') void platform.keys.erase(platformId('LLK-RAND', 'family', 'AV03'));
      },
    });
    expect(report.skippedErased).toBe(1);
    expect(await eventsOf('AV03')).toEqual([]);
    expect(await eventsOf('AV04')).not.toEqual([]);
  });

  it('tells other services nothing that is personal', async () => {
    await platform.intake.importFileSet({ folder: rand });
    const published = await platform.published();
    const types = new Set(published.map(({ type }) => type));
    expect(types).toContain('intake.careRequestRegistered.v1');
    expect(types).toContain('intake.deskDescribed.v1');
    expect(JSON.stringify(published)).not.toMatch(/Ouder|Kind\d\d|Kerkstraat|\+3247|2024-01-10/);
  });
});
