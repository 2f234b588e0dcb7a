import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openPlatformUnderTest } from '../harness/platform-under-test.js';
import { csvOf, importedRows, questionsAbout, reportOf } from './compared.js';
import { agreementOn } from './counter/agreements.js';
import { sheetCells } from './counter/xlsx-records.js';
import { generatedSets } from './generator/file-sets.js';

describe('the workbook of a yearly report', () => {
  it('has the figures of the CSV, under the head of the form', async () => {
    const desk = 'LLK-PROEF';
    const holds = fc.asyncProperty(generatedSets, async (set) => {
      await using platform = await openPlatformUnderTest('2029-06-01T09:00:00.000Z');
      const rows = await importedRows(platform, desk, set);
      for (const question of questionsAbout(rows).slice(0, 12)) {
        const csv = (await csvOf(platform, { desk, ...question })).split('\n');
        const sheet = sheetCells(await reportOf(platform, { desk, ...question }, 'xlsx'));
        const heading = sheet.findIndex(([first]) => first === 'jaar');
        const width = sheet[heading]?.length ?? 0;
        const padded = (cells: string[]) =>
          Array.from({ length: width }, (_, place) => cells[place] ?? '').join(';');
        expect(sheet.slice(heading).map(padded)).toEqual(csv);

        const head = new Map(sheet.slice(0, heading).map(([name = '', value = '']) => [name, value]));
        expect(head.get('Jaar')).toBe(`${question.year}`);
        expect(head.get('Loket')).toContain(desk);
        const dossier = agreementOn(rows.afspraken, 'dossiernummer', question.snapshot) ?? '';
        expect(head.get('Dossiernummer')).toBe(dossier);
      }
    });
    await fc.assert(holds, { seed: 20_250_303, numRuns: 4 });
  });
});
