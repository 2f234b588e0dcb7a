import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brokenFileSets, type BrokenFileSet } from '@samenloket/desk-files/testing';
import { samenloket } from '../harness/command-line.js';
import { temporaryFolder } from '../harness/folders.js';
import { isLong, profile } from '../harness/profile.js';
import { openPlatformUnderTest, type PlatformUnderTest } from '../harness/platform-under-test.js';
import { importSmallRegion } from '../harness/small-region.js';

interface Refusal {
  readonly error: {
    readonly code: string;
    readonly faults: readonly { file: string; row?: number; column?: string; message: string }[];
  };
}

/** All of them where there is time: they are refused before a server is asked, by the same code in both profiles. */
const tried = brokenFileSets.filter((_set, nth) => isLong || profile === 'embedded' || nth % 6 === 0);

describe('samenloket import of files that are wrong', () => {
  let under: PlatformUnderTest;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let head: number;

  beforeAll(async () => {
    [under, folder] = await Promise.all([openPlatformUnderTest(), temporaryFolder()]);
    await importSmallRegion(under);
    head = await under.platform.eventStore.head();
  });
  afterAll(async () => {
    await under[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });

  const importRefused = async (files: string): Promise<Refusal['error']> => {
    const { exitCode, stderr, stdout } = await samenloket(under.folder, '--json', 'import', files);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(await under.platform.eventStore.head()).toBe(head);
    return (JSON.parse(stderr) as Refusal).error;
  };

  it.each(tried.map((set): [string, BrokenFileSet] => [set.name, set]))(
    'says where: %s',
    async (_name, { expected, write }) => {
      const parent = join(folder.path, crypto.randomUUID());
      await mkdir(parent);
      const { code, faults } = await importRefused(await write(parent));
      expect(code).toBe('BAD_INPUT');
      const places = faults.map(({ file, row, column }) => ({
        file: file.startsWith('/') ? relative(parent, file) : file,
        ...(row !== undefined && { row }),
        ...(column !== undefined && { column }),
      }));
      expect(places).toContainEqual(expected);
    },
  );

  it('says where: a second desk with the same area', async () => {
    const files = join(folder.path, 'second-desk');
    await mkdir(files);
    const desk = 'loket;naam;organisator;ondernemingsnummer;nis;geldig_van;geldig_tot\n';
    await writeFile(join(files, 'loket.csv'), `${desk}LLK-DRIE;Loket Drie;Vereniging;0689074142;31005;;\n`);
    const headings =
      'aanvraag_nr;loket;datum_vraag;kind_naam;geboortedatum;ouder_naam;telefoon;nis_vraag;gewenste_start;opvangplan\n';
    await writeFile(join(files, 'aanvragen.csv'), headings);
    const { faults } = await importRefused(files);
    expect(faults).toMatchObject([{ file: 'loket.csv', row: 2, column: 'nis' }]);
  });
});
