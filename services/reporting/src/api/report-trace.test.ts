import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskIdOf } from '@samenloket/contracts';
import { actingAs, askSubgraph, nobody } from '@samenloket/platform/testing';
import { historyOfFileSet } from '../testing/file-set-history.js';
import { reportingService } from '../testing/reporting-service.js';
import { projectFolder } from '../testing/sample-folders.js';

const deskId = deskIdOf('LLK-RAND');
const worker = actingAs('deskWorker', { deskIds: [deskId] });
const question = `deskId: "${deskId}", year: 2024`;

let reporting: Awaited<ReturnType<typeof reportingService>>;
beforeAll(async () => {
  const history = historyOfFileSet(join(projectFolder, 'test/data/rand'));
  reporting = await reportingService(history, '2026-03-01T09:00:00.000Z');
});
afterAll(() => reporting.close());

interface Traced {
  reportTrace: {
    count: number | null;
    whyNoRequests: string | null;
    requests: {
      nodes: { number: string; reasons: { rule: string }[] }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    } | null;
  };
}
const fields = `count whyNoRequests ruleVersion requests { nodes { number reasons { rule facts { name values } } }
  pageInfo { hasNextPage endCursor } }`;
const trace = (cell: string, context = worker) =>
  askSubgraph<Traced>(reporting.service, `{ reportTrace(${question}, ${cell}) { ${fields} } }`, context);

describe('which requests are in a number', () => {
  it('is shown to the desk: as many as the number, page by page', async () => {
    const numbers: string[] = [];
    let after = '';
    for (let page = 0; page < 4; page++) {
      const { data } = await trace(`column: total, nis: "37022", first: 3 ${after}`);
      const { count, requests } = data!.reportTrace;
      expect(count).toBe(10);
      numbers.push(...requests!.nodes.map(({ number }) => number));
      expect(requests!.pageInfo.hasNextPage).toBe(page < 3);
      after = `after: "${requests!.pageInfo.endCursor}"`;
    }
    expect(new Set(numbers).size).toBe(10);
    expect(numbers).toEqual(numbers.toSorted());
  });

  it('names the rule and its version', async () => {
    const { data } = await trace('column: unansweredNoProposal');
    expect(data?.reportTrace).toMatchObject({ count: 2, ruleVersion: '1', whyNoRequests: null });
    expect(data?.reportTrace.requests?.nodes[0]?.reasons.map(({ rule }) => rule)).toEqual([
      'whichRequests',
      'unanswered',
      'municipalities',
    ]);
  });

  it('is not shown to policy and operator: the figure alone, and not when it is small', async () => {
    for (const role of ['policy', 'operator'] as const) {
      const total = await trace('column: total', actingAs(role));
      expect(total.data?.reportTrace).toMatchObject({
        count: 10,
        whyNoRequests: 'figuresOnly',
        requests: null,
      });
      for (const cell of ['column: fewerDays, nis: "37022"', 'column: total, outsideArea: true']) {
        const small = await trace(cell, actingAs(role));
        expect(small.data?.reportTrace).toMatchObject({ count: null, whyNoRequests: 'suppressed' });
      }
    }
  });

  it('is refused to everybody else, and as a file to all but the desk', async () => {
    expect((await trace('column: total', nobody())).codes).toEqual(['UNAUTHENTICATED']);
    const elsewhere = actingAs('deskWorker', { deskIds: [deskIdOf('LLK-31005')] });
    for (const context of [elsewhere, actingAs('organiserCoordinator'), actingAs('referrer')]) {
      expect((await trace('column: total', context)).codes).toEqual(['FORBIDDEN']);
    }
    const file = `{ exportReportTrace(${question}, column: total, format: csv) { fileName } }`;
    for (const context of [elsewhere, actingAs('policy'), actingAs('operator')]) {
      expect((await askSubgraph(reporting.service, file, context)).codes).toEqual(['FORBIDDEN']);
    }
  });

  it('says that there is no such figure', async () => {
    expect((await trace('column: priority')).codes).toEqual(['BAD_INPUT']);
    expect((await trace('column: total, nis: "11002"')).codes).toEqual(['BAD_INPUT']);
    expect((await trace('column: fewerDays, outsideArea: true')).codes).toEqual(['BAD_INPUT']);
  });

  it('leaves as a file, a line per request and rule', async () => {
    const { data } = await askSubgraph<{ exportReportTrace: { fileName: string; contentBase64: string } }>(
      reporting.service,
      `{ exportReportTrace(${question}, column: unansweredNoProposal, format: csv) { fileName contentBase64 } }`,
      worker,
    );
    const { fileName, contentBase64 } = data!.exportReportTrace;
    expect(fileName).toBe('aanvragen-LLK-RAND-2024-2025-02-28-samen-onbeantwoord_zonder_voorstel.csv');
    const [heading, ...lines] = Buffer.from(contentBase64, 'base64').toString().trimEnd().split('\r\n');
    expect(heading).toBe('jaar;peildatum;bekend_op;telregels;nis;kolom;aanvraag_nr;regel;feiten');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(
      /^2024;2025-02-28;2026-03-01T09:00:00.000Z;1;;onbeantwoord_zonder_voorstel;AV\d+;1 welke aanvragen;datum_vraag=/,
    );
  });
});
