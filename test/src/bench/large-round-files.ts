import { createHash } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const dayMs = 24 * 60 * 60_000;
const isoDate = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/**
 * The region of a file set in which so many families ask at this moment, all for the same month ten months on: their
 * wishes, half-days and facts are those of the set, one after the other and over again.
 */
export async function largeRoundFiles(from: string, to: string, requests: number) {
  await cp(from, to, { recursive: true });
  const [header = '', ...rows] = (await readFile(join(from, 'aanvragen.csv'), 'utf8')).trim().split(/\r?\n/);
  const columns = header.split(';');
  const today = new Date();
  const start = isoDate(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 10, 1));
  const made = Array.from({ length: requests }, (_, index) => {
    const cells = (rows[index % rows.length] ?? '').split(';');
    const own: Record<string, string> = {
      aanvraag_nr: `AV${index}`,
      datum_vraag: isoDate(today.getTime() - (1 + (index % 30)) * dayMs),
      // Names that are nobody's, each another: no two of them are the same child.
      kind_voornaam: nameOf('child', index),
      kind_naam: familyName(index),
      geboortedatum: isoDate(today.getTime() - (40 + (index % 150)) * dayMs),
      verwacht: 'nee',
      rijksregisternummer: '',
      ouder_naam: familyName(index),
      telefoon: `+324${String(index).padStart(8, '0')}`,
      email: '',
      contactvoorkeur: 'telefoon',
      gewenste_start: start,
      dringend: '',
      meerling_met: '',
    };
    return columns.map((column, at) => own[column] ?? cells[at] ?? '').join(';');
  });
  await writeFile(join(to, 'aanvragen.csv'), [header, ...made].join('\n') + '\n');
  const history = await readFile(join(from, 'verloop.csv'), 'utf8');
  await writeFile(join(to, 'verloop.csv'), `${history.split(/\r?\n/, 1)[0] ?? ''}\n`);
  return { folder: to, firstMonth: start.slice(0, 7) };
}

/** Of the family that asks as so many-eth. */
export function familyName(index: number): string {
  return nameOf('family', index);
}

/** Eight letters, far apart for numbers that are near each other. */
function nameOf(what: string, index: number): string {
  const digest = createHash('sha256').update(`${what} ${index}`).digest('hex').slice(0, 8);
  return digest.replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
}
