import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deskIdOf, importOfferHistory, platformId } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { type Change, rand } from '../../testing/file-sets.js';
import { careRequestStream } from '../../application/shared/intake-streams.js';

const deskId = deskIdOf('LLK-RAND');
const previewQuery = `query ($input: DeskFilesInput!) { previewDeskFiles(input: $input) {
  files { file rows added corrected known } faultCount
  faults { file sheet row column found allowed } notices { file text } skippedErased leaving
} }`;
const importMutation = `mutation ($input: DeskFilesInput!) { importDeskFiles(input: $input) { id state } }`;
const listQuery = `query ($deskId: ID!) { deskImports(deskId: $deskId) {
  id state endedAt progress { phase } refusal { code message } position
  result { changes skippedErased overfilledCount files { file rows } notices }
} }`;

const headingsQuery = `query ($input: DeskFilesInput!) { previewDeskFiles(input: $input) {
  files { file added } headings { file own { heading likelyColumn } lacking { column required } } faultCount
  faults { file row column found }
} }`;

/** The files of `rand`, some of them otherwise, as a browser sends them. */
async function files(changes: Readonly<Record<string, Change>> = {}) {
  const names = (await readdir(rand)).filter((name) =>
    /^(loket|locaties|plaatsen|aanvragen|verloop)/.test(name),
  );
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(rand, name), 'utf8');
      const content = Buffer.from(changes[name]?.(text) ?? text);
      return { file: name.split('.')[0], format: 'csv', contentBase64: content.toString('base64') };
    }),
  );
}

describe('files that a desk brings in itself', () => {
  let platform: IntakeUnderTest;
  let worker: string;
  beforeEach(async () => {
    platform = await IntakeUnderTest.start();
    worker = await platform.as('deskWorker', { deskIds: [deskId] });
  });
  afterEach(() => platform[Symbol.asyncDispose]());

  const ask = async (source: string, changes?: Readonly<Record<string, Change>>, as = worker) =>
    platform.ask(as, source, { input: { deskId, files: await files(changes) } });
  const later = (ms: number) => platform.clock.moveTo(new Date(platform.clock.now().getTime() + ms));
  const start = async (changes?: Readonly<Record<string, Change>>) => {
    later(1_000);
    return ask(importMutation, changes);
  };
  const preview = async (changes?: Readonly<Record<string, Change>>) =>
    (await ask(previewQuery, changes)).data?.['previewDeskFiles'] as unknown as Record<string, unknown>;
  const listed = async () => {
    const { data } = await platform.ask(worker, listQuery, { deskId });
    return data?.['deskImports'] as unknown as { readonly state: string; readonly result: object | null }[];
  };
  const ended = async () => {
    for (;;) {
      const [last] = await listed();
      if (last && last.state !== 'running') return last;
    }
  };
  const wrongDate: Change = (text) => text.replace('AV05;LLK-RAND;2023-10-01', 'AV05;LLK-RAND;2023-13-01');

  it('are looked at without storing anything, and say what would be new', async () => {
    expect(await preview()).toMatchObject({
      files: [
        { file: 'loket', rows: 2, added: 2, corrected: 0, known: 0 },
        { file: 'locaties', rows: 1, added: 1 },
        { file: 'plaatsen', rows: 1 },
        { file: 'aanvragen', rows: 12, added: 12, corrected: 0, known: 0 },
        { file: 'verloop', rows: 28, added: 28, corrected: 0, known: 0 },
      ],
      faultCount: 0,
      leaving: 0,
    });
    expect(await platform.store.head()).toBe(0);
    expect(platform.neighbours.locations).toEqual([]);
    expect(await listed()).toEqual([]);
  });

  it('come in by the hand of who started it, and the same again changes nothing', async () => {
    const { data, codes } = await start();
    expect(codes).toEqual([]);
    expect(data?.['importDeskFiles']).toMatchObject({ state: 'running' });
    expect(await ended()).toMatchObject({ state: 'done', progress: null, result: { skippedErased: 0 } });
    const stream = careRequestStream(platformId('LLK-RAND', 'request', 'AV10'));
    const [registered] = await Array.fromAsync(platform.store.readStream(stream));
    expect(registered?.metadata).toMatchObject({ actor: { role: 'deskWorker' }, imported: true });
    const changed: Change = (text) => text.replace(/^(AV02;.*?;)alle;/m, '$1inkomenstarief;');
    expect(await preview({ 'aanvragen.csv': changed })).toMatchObject({
      files: [{ known: 2 }, {}, {}, { file: 'aanvragen', added: 0, corrected: 1, known: 11 }, {}],
    });
    const head = await platform.store.head();
    await start();
    expect(await ended()).toMatchObject({ state: 'done', result: { changes: 0 } });
    expect(await platform.store.head()).toBe(head);
    expect(await listed()).toHaveLength(2);
  });

  it('say every fault with what was found, in Dutch; a national number never', async () => {
    const found = await preview({
      'aanvragen.csv': (text) =>
        wrongDate(text)
          .replace(/^(AV03;.*?;nee;);/m, '$17401101234;')
          .replace('ouder2@voorbeeld.be', 'geen adres'),
    });
    expect(found).toMatchObject({
      faults: expect.arrayContaining([
        {
          file: 'aanvragen',
          sheet: null,
          row: 6,
          column: 'datum_vraag',
          found: '"2023-13-01"',
          allowed: 'een datum die bestaat, zoals 2024-02-29, van 1990 tot 2099',
        },
        expect.objectContaining({ column: 'rijksregisternummer', found: '(niet getoond)' }),
      ]),
    });
    expect(found['files']).toContainEqual({
      ...{ file: 'aanvragen', rows: 12, added: null, corrected: null, known: null },
    });
  });

  it('are refused as a whole for one wrong row, and nothing of it is listed', async () => {
    const { codes } = await ask(importMutation, { 'aanvragen.csv': wrongDate });
    expect(codes).toEqual(['BAD_INPUT']);
    expect(await platform.store.head()).toBe(0);
    expect(await listed()).toEqual([]);
  });

  it('may have headings of the desk itself, once it is said what they stand for', async () => {
    await start();
    await ended();
    const own = 'Volgnr;Wanneer;Naam ouder;Kleur\nEIGEN1;2023-05-02;Voorbeeld;blauw\n';
    const asked = (source: string, mapping?: object, text = own) => {
      const contentBase64 = Buffer.from(text).toString('base64');
      const input = { deskId, files: [{ file: 'aanvragen', format: 'csv', contentBase64, mapping }] };
      return platform.ask(worker, source, { input });
    };
    const looked = async (mapping?: object, text?: string) =>
      (await asked(headingsQuery, mapping, text)).data?.['previewDeskFiles'];
    expect(await looked()).toMatchObject({
      faultCount: 1,
      headings: [
        {
          file: 'aanvragen',
          own: [
            { heading: 'Volgnr', likelyColumn: 'aanvraag_nr' },
            { heading: 'Wanneer', likelyColumn: null },
            { heading: 'Naam ouder', likelyColumn: 'ouder_naam' },
            { heading: 'Kleur', likelyColumn: null },
          ],
          lacking: expect.arrayContaining([{ column: 'datum_vraag', required: true }]),
        },
      ],
    });
    const mapping = [
      { heading: 'Volgnr', column: 'aanvraag_nr' },
      { heading: 'Naam ouder', column: 'ouder_naam' },
    ];
    expect(await looked(mapping)).toMatchObject({
      faults: [{ file: 'aanvragen', row: 1, column: 'datum_vraag', found: 'de kolom is er niet' }],
    });
    const whole = [...mapping, { heading: 'Wanneer', column: 'datum_vraag' }];
    expect(await looked(whole, own.replace('2023-05-02', '2/5/23'))).toMatchObject({
      faults: [{ row: 2, column: 'Wanneer', found: '"2/5/23"' }],
    });
    expect(await looked(whole)).toMatchObject({ faultCount: 0, files: [{ file: 'aanvragen', added: 1 }] });
    const twice = [...whole, { heading: 'Kleur', column: 'datum_vraag' }];
    expect((await asked(importMutation, twice)).codes).toEqual(['BAD_INPUT']);
    const unknown = [{ heading: 'Volgnr', column: 'volgnummer' }];
    expect((await asked(headingsQuery, unknown)).codes).toEqual(['BAD_INPUT']);
    const deskNamed = `{ desk(id: "${deskId}") { name area { nis } } }`;
    const before = (await platform.ask(worker, deskNamed)).data;

    later(1_000);
    expect((await asked(importMutation, whole)).codes).toEqual([]);
    expect(await ended()).toMatchObject({ state: 'done', result: { changes: 1 } });
    // The list says nothing of the desk, so the desk stays what it is.
    expect((await platform.ask(worker, deskNamed)).data).toEqual(before);
  });

  it('are those of the own desk only', async () => {
    const other = (text: string) => text.replaceAll('LLK-RAND', 'LLK-ANDER');
    const changes = { 'loket.csv': other, 'aanvragen.csv': other, 'verloop.csv': other };
    expect(await preview(changes)).toMatchObject({
      faults: [{ file: 'loket', row: 2, column: 'loket', found: '"LLK-ANDER"' }],
    });
    expect((await ask(importMutation, changes)).codes).toEqual(['BAD_INPUT']);
    const stranger = await platform.as('deskWorker', { deskIds: [deskIdOf('LLK-ANDER')] });
    expect((await ask(previewQuery, {}, stranger)).codes).toEqual(['FORBIDDEN']);
    expect((await ask(importMutation, {}, stranger)).codes).toEqual(['FORBIDDEN']);
    expect((await platform.ask(stranger, listQuery, { deskId })).codes).toEqual(['FORBIDDEN']);
  });

  it('are looked at once at a time, also by one question under several names', async () => {
    const again = `query ($input: DeskFilesInput!) {
      one: previewDeskFiles(input: $input) { faultCount } two: previewDeskFiles(input: $input) { faultCount }
    }`;
    expect((await ask(again)).codes).toEqual(['CONFLICT']);
    expect(await preview()).toMatchObject({ faultCount: 0 });
  });

  it('have the first five thousand of their faults told, and all of them counted', async () => {
    const many: Change = (text) => `${text.trimEnd()}\n${'x\n'.repeat(5_010)}`;
    const found = await preview({ 'verloop.csv': many });
    expect(found['faultCount']).toBe(5_010);
    expect(found['faults']).toHaveLength(5_000);
    const { errors } = await ask(importMutation, { 'verloop.csv': many });
    expect(errors[0]?.message).toContain('and 5009 more');
    expect(errors[0]?.extensions['faults']).toHaveLength(5_000);
  });

  it('say of requests that another desk may have no more than how many there are', async () => {
    const duplicate: Change = (text) => text.replace('dubbel:AV07', 'dubbel:LLK-ANDER/AV07');
    const { notices } = await preview({ 'verloop.csv': duplicate });
    expect(notices).toEqual([
      { file: null, text: '1 aanvragen zijn dubbel met een aanvraag van een ander loket.' },
    ]);
  });

  it('change nothing in a file that went to another desk', async () => {
    await start();
    await ended();
    const requestId = platformId('LLK-RAND', 'request', 'AV01');
    const transfer = `mutation ($id: ID!, $to: ID!) { transferCareRequest(id: $id, toDeskId: $to) { position } }`;
    const to = deskIdOf('LLK-ANDER');
    const describeDesk = 'mutation ($input: DescribeDeskInput!) { describeDesk(input: $input) { position } }';
    const input = { code: 'LLK-ANDER', name: 'Loket Ander', area: [{ nis: '31005' }] };
    expect((await platform.ask(await platform.as('operator'), describeDesk, { input })).codes).toEqual([]);
    const { codes } = await platform.ask(worker, transfer, { id: requestId, to });
    expect(codes).toEqual([]);
    const eventsOf = () => Array.fromAsync(platform.store.readStream(careRequestStream(requestId)));
    const before = await eventsOf();
    const { histories, enrolments } = platform.neighbours;
    const asked = () =>
      JSON.stringify([histories.splice(0), enrolments.splice(0).map((one) => one.enrolments)]);
    expect(asked()).toContain(requestId);
    const changes = {
      'aanvragen.csv': (text: string) => text.replace(/^(AV01;.*?;)alle;/m, '$1inkomenstarief;'),
      'verloop.csv': (text: string) => `${text.trimEnd()}\nAV01;2025-06-01;contact;;;;;;mail;;belde terug\n`,
    };
    const text = '1 aanvragen zijn nu bij een ander loket. Daar verandert niets aan.';
    expect(await preview(changes)).toMatchObject({
      files: [{}, {}, {}, { added: 0, corrected: 0, known: 12 }, {}],
      notices: [{ file: null, text }],
    });
    await start(changes);
    expect(await ended()).toMatchObject({ state: 'done', result: { notices: [text] } });
    expect(await eventsOf()).toEqual(before);
    const untouched = enrolments.flatMap((one) => one.untouched ?? []);
    expect(untouched).toHaveLength(1);
    expect(asked()).not.toContain(requestId);
  });

  it('come in once at a time', async () => {
    const answers = await Promise.all([ask(importMutation), ask(importMutation)]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
    expect(await ended()).toMatchObject({ state: 'done' });
  });

  it('go on where they were broken off when they come again', async () => {
    const refusal = new DomainError('CONFLICT', 'Somebody else writes this.');
    platform.neighbours.breakDown(importOfferHistory.name, refusal);
    await start();
    expect(await ended()).toMatchObject({
      ...{ state: 'failed', result: null },
      refusal: { code: 'CONFLICT', message: 'Somebody else writes this.' },
    });
    platform.neighbours.recover();
    await start();
    expect(await ended()).toMatchObject({ state: 'done' });
  });

  it('of a process that stopped are shown as broken off, and make room', async () => {
    const collection = await platform.documents.collection({ name: 'deskImports', indexes: [] });
    const at = platform.clock.now().toISOString();
    const left = { deskId, state: 'running', startedAt: at, changedAt: at, runningAt: deskId };
    await collection.put('left', left);
    expect(await listed()).toMatchObject([{ state: 'running' }]);
    expect((await ask(importMutation)).codes).toEqual(['CONFLICT']);
    later(31_000);
    expect(await listed()).toMatchObject([{ state: 'interrupted' }]);
    await start();
    expect(await ended()).toMatchObject({ state: 'done' });
    expect(await listed()).toMatchObject([{ state: 'done' }, { state: 'interrupted' }]);
  });
});
