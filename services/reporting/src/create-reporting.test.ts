import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskIdOf } from '@samenloket/contracts';
import { actingAs, askSubgraph, nobody } from '@samenloket/platform/testing';
import { historyOfFileSet, requestIdOf } from './testing/file-set-history.js';
import { reportingService } from './testing/reporting-service.js';
import { closed, declined, on } from './testing/request-story.js';
import { projectFolder } from './testing/sample-folders.js';

const folder = join(projectFolder, 'test/data/rand');
const deskId = deskIdOf('LLK-RAND');
const worker = actingAs('deskWorker', { deskIds: [deskId] });
const question = `deskId: "${deskId}", year: 2024`;

let reporting: Awaited<ReturnType<typeof reportingService>>;
beforeAll(async () => {
  reporting = await reportingService(historyOfFileSet(folder), '2026-03-01T09:00:00.000Z');
});
afterAll(() => reporting.close());

const ask = <Data>(source: string, context = worker) => askSubgraph<Data>(reporting.service, source, context);

interface Yearly {
  yearlyReport: { csv: string; suppressed: boolean; rows: { nis: string; total: number | null }[] };
}
const yearly = (context = worker, snapshot = '') =>
  ask<Yearly>(
    `{ yearlyReport(${question} ${snapshot}) { csv suppressed rows { nis total priority } } }`,
    context,
  );

describe('the yearly report through GraphQL', () => {
  it.each(['2024-06-30', '2025-02-28'])('is the expected one of %s', async (snapshot) => {
    const { data } = await yearly(worker, `snapshot: "${snapshot}"`);
    const expected = readFileSync(join(folder, 'rapport-verwacht.csv'), 'utf8').split('\r\n');
    const rows = expected.filter((line) => line.startsWith('jaar') || line.includes(`2024;${snapshot}`));
    expect(data?.yearlyReport.csv).toBe(`${rows.join('\r\n')}\r\n`);
  });

  it('looks at the last day of February by default, and leaves out what the form lacks', async () => {
    const { data } = await yearly();
    expect(data?.yearlyReport).toMatchObject({
      suppressed: false,
      rows: [{ nis: '37022', total: 10, priority: null }],
    });
  });

  it('has a row per municipality before a merger, and one under the new code after it', async () => {
    const rowsOn = async (snapshot: string) => {
      const { data } = await yearly(worker, `snapshot: "${snapshot}"`);
      return data?.yearlyReport.rows.map(({ nis, total }) => ({ nis, total: total ?? 0 })) ?? [];
    };
    const totalOf = (rows: { total: number }[]) => rows.reduce((sum, { total }) => sum + total, 0);
    const before = await rowsOn('2024-12-31');
    expect(before.map(({ nis }) => nis)).toEqual(['37007', '37015']);
    const after = await rowsOn('2025-01-01');
    expect(after).toEqual([{ nis: '37022', total: totalOf(before) }]);
  });

  it('has a head, totals and versions', async () => {
    const { data } = await ask(
      `{ yearlyReport(${question}) { snapshot knownAt formVersion ruleVersion outsideArea
         head { organiser deskCode deskName dossierNumber } totals { total unansweredNoProposal } } }`,
    );
    expect(data).toEqual({
      yearlyReport: {
        snapshot: '2025-02-28',
        knownAt: '2026-03-01T09:00:00.000Z',
        formVersion: '2024',
        ruleVersion: '1',
        outsideArea: 0,
        head: {
          organiser: 'Organisator Rand',
          deskCode: 'LLK-RAND',
          deskName: 'Loket Rand',
          dossierNumber: null,
        },
        totals: { total: 10, unansweredNoProposal: 2 },
      },
    });
  });

  it('gives policy and operator no small cell', async () => {
    for (const role of ['policy', 'operator'] as const) {
      const { data } = await ask<Yearly>(
        `{ yearlyReport(${question}) { csv suppressed rows { total unansweredNoProposal fewerDays urgent } } }`,
        actingAs(role),
      );
      expect(data?.yearlyReport).toEqual({
        csv: expect.stringMatching(/;37022;10;(;)+\r\n$/),
        suppressed: true,
        rows: [{ total: 10, unansweredNoProposal: null, fewerDays: null, urgent: null }],
      });
    }
  });

  it('gives the desk itself no small cell either where it asks for what it may hand round', async () => {
    const { data } = await ask<Yearly & { exportReport: { contentBase64: string } }>(
      `{ yearlyReport(${question}, suppressed: true) { csv suppressed rows { total fewerDays } }
         exportReport(${question}, suppressed: true, format: csv) { contentBase64 } }`,
    );
    expect(data?.yearlyReport).toMatchObject({ suppressed: true, rows: [{ total: 10, fewerDays: null }] });
    const file = Buffer.from(data?.exportReport.contentBase64 ?? '', 'base64').toString();
    expect(file).toBe(data?.yearlyReport.csv);
    expect(file).toMatch(/;37022;10;(;)+\r\n$/);
  });

  it('refuses who has no right to it', async () => {
    expect((await yearly(nobody())).codes).toEqual(['UNAUTHENTICATED']);
    expect((await yearly(actingAs('deskWorker', { deskIds: [deskIdOf('LLK-31005')] }))).codes).toEqual([
      'FORBIDDEN',
    ]);
    for (const role of ['parent', 'referrer', 'frontDesk', 'organiserCoordinator', 'childMinder'] as const) {
      expect((await yearly(actingAs(role, { deskIds: [deskId] }))).codes).toEqual(['FORBIDDEN']);
    }
  });

  it('says what is wrong with a question', async () => {
    const unknown = deskIdOf('LLK-99999');
    const other = actingAs('policy');
    const of = async (args: string) => (await ask(`{ yearlyReport(${args}) { csv } }`, other)).codes;
    expect(await of(`deskId: "${unknown}", year: 2024`)).toEqual(['NOT_FOUND']);
    expect(await of(`deskId: "LLK-RAND", year: 2024`)).toEqual(['BAD_INPUT']);
    expect(await of(`deskId: "${deskId}", year: 24`)).toEqual(['BAD_INPUT']);
    expect(await of(`deskId: "${deskId}", year: 2024, snapshot: "2024-02-30"`)).toEqual(['BAD_INPUT']);
  });

  it('lists the desks', async () => {
    const { data } = await ask('{ reportingDesks { id code name area } }');
    expect(data).toEqual({
      reportingDesks: [{ id: deskId, code: 'LLK-RAND', name: 'Loket Rand', area: ['37007', '37015'] }],
    });
  });

  it('gives it as a file', async () => {
    const { data } = await ask<{ exportReport: { fileName: string; contentBase64: string } }>(
      `{ exportReport(${question}, format: xlsx) { fileName contentBase64 } }`,
    );
    expect(data?.exportReport.fileName).toBe('registratie-LLK-RAND-2024-2025-02-28.xlsx');
    expect(Buffer.from(data?.exportReport.contentBase64 ?? '', 'base64').toString('latin1')).toMatch(/^PK/);
  });

  it('adds up a region, gross and net', async () => {
    const { data } = await ask(
      `{ regionalReport(deskIds: ["${deskId}"], year: 2024) { gross { totals { total } } net { rows { nis total } } } }`,
    );
    expect(data).toEqual({
      regionalReport: { gross: { totals: { total: 10 } }, net: { rows: [{ nis: '37022', total: 10 }] } },
    });
  });
});

describe('filing', () => {
  const file = () =>
    ask<{ fileYearlyReport: { report: { number: number }; position: number } }>(
      `mutation { fileYearlyReport(input: { ${question} }) { report { number rows { total } } position } }`,
    );
  const filed = () =>
    ask<{ filedReports: object[] }>(
      `{ filedReports(${question}) { number knownAt rows { total } differences { nis column before after }
         corrections { nis column before after } } }`,
    );

  it('freezes the figures, shows what is recorded later, and files it as a correction', async () => {
    expect((await file()).data?.fileYearlyReport).toMatchObject({ report: { number: 1 } });
    expect((await file()).data?.fileYearlyReport).toMatchObject({ report: { number: 1 } });
    expect((await filed()).data?.filedReports).toMatchObject([{ differences: [], corrections: [] }]);

    reporting.clock.moveTo(new Date('2026-04-01T09:00:00.000Z'));
    const [duplicate, second] = [requestIdOf('LLK-RAND', 'AV10'), requestIdOf('LLK-RAND', 'AV06')];
    await reporting.tell(
      on('2025-01-15', closed('duplicate'), '2026-03-15')(duplicate),
      on('2025-03-15', declined('unknown'), '2026-03-15')(second),
    );
    const late = [
      { nis: '37022', column: 'total', before: 10, after: 9 },
      { nis: '37022', column: 'unansweredNoProposal', before: 2, after: 1 },
    ];
    expect((await filed()).data?.filedReports).toMatchObject([
      { rows: [{ total: 10 }], differences: [], corrections: late },
    ]);

    expect((await file()).data?.fileYearlyReport).toMatchObject({ report: { number: 2 } });
    expect((await filed()).data?.filedReports).toMatchObject([
      { number: 1, rows: [{ total: 10 }], corrections: late },
      { number: 2, rows: [{ total: 9 }], differences: late, corrections: [] },
    ]);
  });

  it('still gives the figures as they were known before', async () => {
    const { data } = await yearly(worker, 'knownAt: "2026-03-01T10:00:00+01:00"');
    expect(data?.yearlyReport.rows).toMatchObject([{ total: 10 }]);
  });

  it('is for workers of the desk only', async () => {
    const mutation = `mutation { fileYearlyReport(input: { ${question} }) { position } }`;
    expect((await ask(mutation, actingAs('policy'))).codes).toEqual(['FORBIDDEN']);
    expect((await ask(`{ filedReports(${question}) { number } }`, actingAs('operator'))).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('the programmatic reports', () => {
  it('take the code of a desk', async () => {
    const { reports } = reporting.service;
    const report = await reports.yearly({ desk: 'LLK-RAND', year: 2025, knownAt: '2026-03-01' });
    expect(reports.toCsv(report)).toContain('2025;2026-02-28;37022;1;0;0;0;0;0;0;0;0;;;1;0;0;0\r\n');
    expect(report.knownAt).toBe('2026-03-01T22:59:59.999Z');
  });

  it('refuse a moment without its zone', async () => {
    const asked = reporting.service.reports.yearly({
      desk: 'LLK-RAND',
      year: 2025,
      knownAt: '2026-03-01T09:00',
    });
    await expect(asked).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('are the same after a rebuild', async () => {
    const { reports, views } = reporting.service;
    const question = { desk: 'LLK-RAND', year: 2024, knownAt: '2026-03-20T00:00:00Z' };
    const before = await reports.yearly(question);
    await views.rebuild('reportedRequests');
    expect(await reports.yearly(question)).toEqual(before);
    expect(await views.freshFold('reportedRequests')).toEqual(await views.digest('reportedRequests'));
  });
});
