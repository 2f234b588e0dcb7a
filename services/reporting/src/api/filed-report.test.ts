import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskIdOf } from '@samenloket/contracts';
import { actingAs, askSubgraph } from '@samenloket/platform/testing';
import { historyOfFileSet, requestIdOf } from '../testing/file-set-history.js';
import { reportingService } from '../testing/reporting-service.js';
import { closed, on } from '../testing/request-story.js';
import { projectFolder } from '../testing/sample-folders.js';

const deskId = deskIdOf('LLK-RAND');
const subject = '0b6f8a52-6f0e-4a53-9b0e-0a7a3c1d8e4b';
const worker = actingAs('deskWorker', { deskIds: [deskId], subject });
const question = `deskId: "${deskId}", year: 2024`;

let reporting: Awaited<ReturnType<typeof reportingService>>;
beforeAll(async () => {
  const history = historyOfFileSet(join(projectFolder, 'test/data/rand'));
  reporting = await reportingService(history, '2026-03-01T09:00:00.000Z');
});
afterAll(() => reporting.close());

const ask = <Data>(source: string, context = worker) => askSubgraph<Data>(reporting.service, source, context);
const file = async (format = 'csv', number = 1) => {
  const { data, codes } = await ask<{ exportFiledReport: { contentBase64: string } }>(
    `{ exportFiledReport(${question}, number: ${number}, format: ${format}) { contentBase64 } }`,
  );
  return { codes, content: Buffer.from(data?.exportFiledReport.contentBase64 ?? '', 'base64') };
};

describe('a filed report', () => {
  it('keeps who filed it, and the file itself with its hash, whatever is recorded later', async () => {
    const filing = `mutation { fileYearlyReport(input: { ${question} }) {
      report { number filedBy { subject role } sha256 } } }`;
    const { data } = await ask<{ fileYearlyReport: { report: { sha256: string } } }>(filing);
    const { report } = data!.fileYearlyReport;
    expect(report).toMatchObject({ number: 1, filedBy: { subject, role: 'deskWorker' } });
    const { content } = await file();
    expect(createHash('sha256').update(content).digest('hex')).toBe(report.sha256);
    expect(content.toString()).toContain('2024;2025-02-28;37022;10;');

    const duplicate = requestIdOf('LLK-RAND', 'AV10');
    await reporting.tell(on('2025-01-15', closed('duplicate'), '2026-03-15')(duplicate));
    expect((await file()).content).toEqual(content);
    expect((await file('xlsx')).content.toString('latin1')).toMatch(/^PK/);
  });

  it('is traced by the moment it was known at', async () => {
    const countAt = async (knownAt: string) => {
      const { data } = await ask<{ reportTrace: { count: number } }>(
        `{ reportTrace(${question}, column: total, knownAt: "${knownAt}") { count } }`,
      );
      return data?.reportTrace.count;
    };
    expect(await countAt('2026-03-01T09:00:00.000Z')).toBe(10);
    expect(await countAt('2026-03-16T09:00:00.000Z')).toBe(9);
  });

  it('that is not there, or is of another desk, gives no file', async () => {
    expect((await file('csv', 7)).codes).toEqual(['NOT_FOUND']);
    const source = `{ exportFiledReport(${question}, number: 1, format: csv) { fileName } }`;
    expect((await ask(source, actingAs('policy'))).codes).toEqual(['FORBIDDEN']);
  });
});
