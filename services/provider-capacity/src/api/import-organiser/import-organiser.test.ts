import { describe, expect, it } from '@jest/globals';
import { workbookOf } from '@samenloket/desk-files/testing';
import { coordinator, enrolmentId, openedRegion, otherCoordinator } from '../../testing/region.js';
import { groupId, locationId, organiserId } from '../../testing/samples.js';

const source = `mutation ($input: ImportOrganiserInput!) {
  importOrganiser(input: $input) { enrolments confirmations locations appended overfilled }
}`;
const looking = `query ($input: ImportOrganiserInput!) {
  previewOrganiserFiles(input: $input) {
    enrolments faultCount added corrected leaving faults { file row column found allowed }
  }
}`;
const heading = 'locatie_id;inschrijving_nr;platform_id;groep_id;geboortemaand;van;tot;opvangplan';
const free = `query ($id: ID!) {
  location(id: $id) { vacanciesConfirmedOn vacancies(on: "2026-03-02") { halfDay free }
    enrolments(first: 10) { nodes { origin start until } } }
}`;

const file = (...rows: string[]) => [heading, ...rows].join('\r\n');
const confirmed = (on: string) => `locatie_id;bevestigd_op\n${locationId};${on}\n`;

async function region() {
  const platform = await openedRegion();
  const bring = (files: object, asker = coordinator) =>
    platform.query<{ importOrganiser: { appended: number } }>(source, asker, {
      input: { organiserId, ...files },
    });
  const look = async (files: object) => {
    const { data } = await platform.query(looking, coordinator, { input: { organiserId, ...files } });
    return data?.['previewOrganiserFiles'];
  };
  const shown = async () => {
    await platform.service.views.caughtUp(await platform.eventStore.head());
    return (await platform.query(free, coordinator, { id: locationId })).data?.['location'];
  };
  return { platform, bring, look, shown };
}

describe("the files of an organiser's own system", () => {
  it('bring in its children and what is free, once; a child of the platform is not doubled', async () => {
    const { platform, bring, shown } = await region();
    await using _ = platform;
    const rows = [
      `${locationId};K1;;${groupId};2025-01;2026-01-05;;ma:D`,
      `${locationId};K2;${enrolmentId};;;2025-03-03;;ma:V`,
    ];
    const files = { enrolments: file(...rows), confirmations: confirmed('2026-01-14') };
    const first = await bring(files);
    expect(first.errors).toEqual([]);
    expect(first.data?.importOrganiser).toMatchObject({ enrolments: 2, confirmations: 1, locations: 1 });
    expect((await bring(files)).data?.importOrganiser.appended).toBe(0);
    expect(await shown()).toMatchObject({
      vacanciesConfirmedOn: '2026-01-14',
      vacancies: [
        { halfDay: 'mo_am', free: 0 },
        { halfDay: 'mo_pm', free: 1 },
      ],
      enrolments: { nodes: [{ origin: 'history' }, { origin: 'organiser', start: '2026-01-05' }] },
    });
  });

  it('follow what changed: another plan, and a child that the file no longer has', async () => {
    const { platform, bring, shown } = await region();
    await using _ = platform;
    const row = (number: string, plan: string) => `${locationId};${number};;;;2026-01-05;;${plan}`;
    await bring({
      enrolments: file(row('K1', 'ma:D'), row('K2', 'ma:V')),
      confirmations: confirmed('2026-01-14'),
    });
    await bring({ enrolments: file(row('K1', 'ma:N')) });
    expect(await shown()).toMatchObject({ vacancies: [{ free: 1 }, { free: 1 }] });
  });

  it('bring in nothing when one cell is wrong, and say which: file, row and column', async () => {
    const { platform, bring } = await region();
    await using _ = platform;
    const before = await platform.eventStore.head();
    const other = '99999999-9999-4999-8999-999999999999';
    const rows = [
      `${locationId};K1;;;2025-01;2026-01-05;;ma:D`,
      `${locationId};K1;;${other};2025-01;2026-01-05;2026-01-01;ma:D`,
      `${other};K3;;;2025-13;morgen;;maandag`,
      `${other};K4;;;;2026-01-05;;ma:D`,
    ];
    const { codes, errors } = await bring({
      enrolments: file(...rows),
      confirmations: confirmed('2027-01-01'),
    });
    expect(codes).toEqual(['BAD_INPUT']);
    const faults = errors[0]?.extensions?.['faults'] as { path: string; message: string }[];
    expect(faults.map(({ path }) => path).sort()).toEqual([
      'inschrijvingen.csv:3:groep_id',
      'inschrijvingen.csv:3:inschrijving_nr',
      'inschrijvingen.csv:3:tot',
      'inschrijvingen.csv:4:geboortemaand',
      'inschrijvingen.csv:4:opvangplan',
      'inschrijvingen.csv:4:van',
      'inschrijvingen.csv:5:locatie_id',
      'vrije-plaatsen.csv:2:bevestigd_op',
    ]);
    expect(JSON.stringify(faults)).not.toContain('2025-13');
    expect(await platform.eventStore.head()).toBe(before);
  });

  it('are looked at first: what they would do, or each fault in Dutch, and nothing is stored', async () => {
    const { platform, bring, look } = await region();
    await using _ = platform;
    const row = (number: string, plan: string) => `${locationId};${number};;;;2026-01-05;;${plan}`;
    await bring({ enrolments: file(row('K1', 'ma:D'), row('K2', 'ma:V')) });
    const before = await platform.eventStore.head();
    const right = await look({ enrolments: file(row('K1', 'ma:N'), row('K3', 'ma:V')) });
    expect(right).toMatchObject({ enrolments: 2, faultCount: 0, added: 1, corrected: 1, leaving: 1 });
    const wrong = await look({
      enrolments: file(`${locationId};K1;;;2025-13;2026-01-05;2026-01-01;ma:D`),
      confirmations: confirmed('2027-01-01'),
    });
    expect(wrong).toMatchObject({
      ...{ faultCount: 2, added: 0, leaving: 0 },
      faults: [
        {
          ...{ file: 'enrolments', row: 2, column: 'geboortemaand', found: '"2025-13"' },
          allowed: 'een maand zoals 2024-02, van 1990 tot 2099',
        },
        { file: 'confirmations', row: 2, found: '"2027-01-01"', allowed: 'vandaag of vroeger' },
      ],
    });
    expect(await platform.eventStore.head()).toBe(before);
  });

  it('may be workbooks', async () => {
    const { platform, bring, look } = await region();
    await using _ = platform;
    const base64 = async (text: string) => (await workbookOf(text)).toString('base64');
    const wrong = await base64(file(`${locationId};K1;;;2025-13;2026-01-05;;ma:D`));
    expect(await look({ enrolmentsXlsx: wrong })).toMatchObject({
      faults: [{ file: 'enrolments', row: 2, column: 'geboortemaand', found: '"2025-13"' }],
    });
    const files = {
      enrolmentsXlsx: await base64(file(`${locationId};K1;;;2025-01;2026-01-05;;ma:D`)),
      confirmationsXlsx: await base64(confirmed('2026-01-14')),
    };
    const { data } = await bring(files);
    expect(data?.importOrganiser).toMatchObject({ enrolments: 1, confirmations: 1, locations: 1 });
    expect((await bring({ enrolmentsXlsx: Buffer.from('PK').toString('base64') })).codes).toEqual([
      'BAD_INPUT',
    ]);
    expect((await bring({ ...files, enrolments: file() })).codes).toEqual(['BAD_INPUT']);
  });

  it('are of its own locations only', async () => {
    const { platform, bring } = await region();
    await using _ = platform;
    expect((await bring({ enrolments: file() }, otherCoordinator)).codes).toEqual(['FORBIDDEN']);
    expect((await bring({ enrolments: 'a;b\n1;2' })).codes).toEqual(['BAD_INPUT']);
  });
});
