import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily, tielt } from '../../testing/made-up-desks.js';
import { tellOffer } from '../../testing/told-offers.js';

const calendar = `query ($desk: ID!, $year: Int, $schoolYear: Int) {
  yearCalendar(deskId: $desk, year: $year, schoolYear: $schoolYear) {
    nodes { request { id } askedOn neededFrom toSchoolOn found colleague }
  }
  yearCalendarMonths(deskId: $desk, year: $year, schoolYear: $schoolYear) { month asked found partly searching stopped }
}`;
const exported = `query ($desk: ID!) {
  csv: exportYearCalendar(deskId: $desk, year: 2026, format: csv) { fileName contentBase64 }
  xlsx: exportYearCalendar(deskId: $desk, year: 2026, format: xlsx) { fileName contentBase64 }
}`;

describe('the year calendar of a desk', () => {
  let platform: IntakeUnderTest;
  let worker = '';
  let [found, partly, searching] = ['', '', ''];

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    const me = randomUUID();
    worker = await platform.as('deskWorker', { deskIds: [brugge.id], subject: me });
    const register = async (wantedStart: string, firstName: string) => {
      const child = { firstName, lastName: 'Kanarievogel', birthDate: '2025-11-23' };
      return (await registeredFamily(platform, { wantedStart, askedOn: '2026-01-05', child })).id;
    };
    searching = await register('2026-10-01', 'Ada');
    partly = await register('2026-09-01', 'Bas');
    found = await register('2026-09-01', 'Cas');
    await register('2027-02-01', 'Daan');
    await tellOffer(platform, partly, 'matching.offerAccepted.v1', { pattern: { weeks: [['mo_am']] } });
    await tellOffer(platform, found, 'matching.offerAccepted.v1');
    const assign =
      'mutation ($id: ID!, $me: ID!) { assignCareRequest(id: $id, to: $me, colleague: "=Bo;") { position } }';
    await platform.ask(worker, assign, { id: found, me });
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const asked = async (variables: object) => {
    const { data, codes } = await platform.ask(worker, calendar, { desk: brugge.id, ...variables });
    expect(codes).toEqual([]);
    return data as never as {
      yearCalendar: { nodes: readonly { request: { id: string } }[] };
      yearCalendarMonths: readonly { month: string; asked: number }[];
    };
  };

  it('says per request when it was asked, from when it is needed, until when, and whether it was found', async () => {
    const { yearCalendar } = await asked({ year: 2026 });
    const byId = new Map(yearCalendar.nodes.map(({ request, ...entry }) => [request.id, entry]));
    expect([...byId.keys()].at(-1)).toBe(searching);
    expect(byId.get(found)).toEqual({
      askedOn: '2026-01-05',
      neededFrom: '2026-09-01',
      toSchoolOn: '2028-09-01',
      found: 'found',
      colleague: '=Bo;',
    });
    expect(byId.get(partly)).toMatchObject({ found: 'partly', colleague: null });
    expect(byId.get(searching)).toMatchObject({ found: 'searching' });
  });

  it('counts per month, of a calendar year or a school year', async () => {
    const { yearCalendarMonths: year } = await asked({ year: 2026 });
    expect(year.map(({ month }) => month)).toEqual(
      Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
    );
    expect(year[8]).toEqual({ month: '2026-09', asked: 2, found: 1, partly: 1, searching: 0, stopped: 0 });
    const { yearCalendarMonths: schoolYear } = await asked({ schoolYear: 2026 });
    expect(schoolYear.filter((month) => month.asked > 0).map(({ month }) => month)).toEqual([
      '2026-09',
      '2026-10',
      '2027-02',
    ]);
  });

  it('leaves as a file without names of families, harmless to a spreadsheet', async () => {
    const { data } = await platform.ask(worker, exported, { desk: brugge.id });
    const { csv, xlsx } = data as never as Record<
      'csv' | 'xlsx',
      { fileName: string; contentBase64: string }
    >;
    const text = Buffer.from(csv.contentBase64, 'base64').toString();
    expect(csv.fileName).toBe('jaarkalender-LLK-31005-2026.csv');
    expect(text.split('\r\n')[0]).toBe(
      'nodig_vanaf;nummer;gevraagd_op;naar_school_op;gevonden;toegewezen_aan',
    );
    expect(text).toMatch(/2026-09-01;SL-[0-9A-F]{10};2026-01-05;2028-09-01;gevonden;"'=Bo;"\r\n/);
    expect(text).not.toContain('Kanarievogel');
    expect(Buffer.from(xlsx.contentBase64, 'base64').subarray(0, 2).toString()).toBe('PK');
    const forOperator = await platform.intake.calendarFile({ desk: brugge.code, year: 2026, format: 'csv' });
    expect(forOperator.content.toString()).not.toContain('Bo');
    expect(forOperator.requests).toBe(3);
  });

  it('is that of the own desk, of one year', async () => {
    const other = await platform.as('deskWorker', { deskIds: [tielt.id] });
    expect((await platform.ask(other, exported, { desk: brugge.id })).codes).toContain('FORBIDDEN');
    const neither = await platform.ask(worker, calendar, { desk: brugge.id });
    expect(new Set(neither.codes)).toEqual(new Set(['BAD_INPUT']));
  });
});
