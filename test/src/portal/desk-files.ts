import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../harness/folders.js';

const folder = join(repository, 'services/standalone/sample-region/regio-tielt');
/** As the desk itself calls its list of requests. */
export const listOfDesk = 'Opvangvragen 2026.csv';

/** A file of the desk of Tielt, which the sample region has brought in. */
export async function deskFile(kind: 'loket' | 'aanvragen', change = (text: string) => text) {
  const text = change(await readFile(join(folder, `${kind}.csv`), 'utf8'));
  return { name: `${kind}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** So far ahead, and of such names, that no list or round of another journey shows them. */
function newRequest(heading: string): string {
  const id = randomUUID();
  const values: Readonly<Record<string, string>> = {
    aanvraag_nr: id,
    loket: 'LLK-37015',
    datum_vraag: '2026-01-05',
    kind_naam: id.replaceAll(/[\d-]/g, 'x'),
    nis_vraag: '37015',
    gewenste_start: '2041-01-07',
    opvangplan: 'ma:D',
  };
  return heading
    .split(';')
    .map((column) => values[column] ?? '')
    .join(';');
}

/** Two requests that the desk of Tielt does not have yet. */
export function newRequests() {
  return deskFile('aanvragen', (text) => {
    const [heading = ''] = text.replace('\ufeff', '').split(/\r?\n/);
    return [heading, newRequest(heading), newRequest(heading)].join('\n');
  });
}

/** A list that the desk keeps by itself, with a request that the platform does not have. */
export function ownHeadings() {
  const id = randomUUID();
  const name = id.replaceAll(/[\d-]/g, 'x');
  const lines = ['Volgnr;Wanneer;Naam moeder;Start;Kleur', `${id};2026-01-06;${name};2041-02-04;blauw`];
  return { name: listOfDesk, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
}

/** A list with slips in it and a heading of its own, under the name that the desk gave it. */
export async function lookAtWrongFile(page: Page): Promise<void> {
  const slips = (text: string) =>
    text
      .split('\n')
      .slice(0, 6)
      .map((line, index) => {
        if (index === 0) return line.replace('medewerker', 'Collega');
        if (index === 2) return line.replace(/;\d{4}-\d\d-\d\d;/, ';31/02/2024;');
        return index === 4 ? line.replace(/;(ma|di|wo|do|vr):[DVN]/, ';$1:X') : line;
      })
      .join('\n');
  const file = await deskFile('aanvragen', slips);
  await page.locator('input[type=file]').setInputFiles({ ...file, name: listOfDesk });
  await page.getByRole('button', { name: 'Kijk de bestanden na' }).click();
  await page.getByText(/^\d+ fouten$/).waitFor();
}
