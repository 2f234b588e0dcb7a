import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@samenloket/regional';
import { fileURLToPath } from 'node:url';
import type { RequestContent } from '../../domain/care-request/care-request.events.js';
import type { ChildDetails } from '../../domain/care-request/personal-details.js';
import { IdentityIndex } from '../../testing/identity-index.js';

type Named = Required<ChildDetails>;

const sampleRegion = (desk: string) =>
  fileURLToPath(new URL(`../../../../standalone/sample-region/${desk}`, import.meta.url));

function withLetter(name: string, at: number): string {
  return `${name.slice(0, at)}q${name.slice(at + 1)}`;
}

/** How the same child is written otherwise; undefined where that makes no difference. */
const changes: Readonly<Record<string, (child: Named) => Partial<Named> | undefined>> = {
  'first and last name changed about': ({ firstName, lastName }) => ({
    firstName: lastName,
    lastName: firstName,
  }),
  'accents and capitals': ({ firstName, lastName }) => ({
    firstName: firstName.toUpperCase(),
    lastName: lastName.replace('e', 'é'),
  }),
  'a double last name': ({ lastName }) => ({ lastName: `${lastName}-Zwanepoel` }),
  'a letter of the last name': ({ lastName }) =>
    lastName.length < 5 ? undefined : { lastName: withLetter(lastName, 2) },
  'a letter of the first name': ({ firstName }) =>
    firstName.length < 5 ? undefined : { firstName: withLetter(firstName, 2) },
  'day and month changed about': ({ birthDate }) => {
    const [year, month, day] = birthDate.split('-');
    return Number(day) > 12 || day === month ? undefined : { birthDate: `${year}-${day}-${month}` };
  },
};

describe('near duplicates in the sample region', () => {
  const index = new IdentityIndex();
  const born: [string, RequestContent & { child: Named }][] = [];

  beforeAll(async () => {
    for (const desk of ['regio-brugge', 'regio-tielt']) await index.addFiles(sampleRegion(desk));
    for (const [requestId, content] of index.contents) {
      const { child, facts } = content;
      if (!facts.unborn && child?.firstName && child.lastName && child.birthDate) {
        born.push([requestId, content as RequestContent & { child: Named }]);
      }
    }
  });

  async function share(again: (content: RequestContent & { child: Named }) => RequestContent | undefined) {
    let [asked, found] = [0, 0];
    for (const [requestId, content] of born.filter((_one, position) => position % 10 === 0)) {
      const other = again(content);
      if (!other) continue;
      asked += 1;
      const otherId = index.add({ ...other, facts: { ...other.facts, deskId: 'another desk' } });
      const pairs = await index.suggestedFor(otherId);
      if (pairs.some((pair) => [pair.requestId, pair.otherRequestId].includes(requestId))) found += 1;
      index.remove(otherId);
    }
    expect(asked).toBeGreaterThan(30);
    return found / asked;
  }

  it.each(Object.keys(changes))('are all found that differ by %s, by other applicants', async (name) => {
    const applicant = { firstName: 'Iemand', lastName: 'Anders' };
    const found = await share((content) => {
      const changed = changes[name]?.(content.child);
      return changed && { ...content, child: { ...content.child, ...changed }, applicant };
    });
    expect(found).toBe(1);
  });

  it('are all found that another desk knows before birth, without a name, by the same phone', async () => {
    const found = await share(({ facts, child: { lastName, birthDate }, applicant, remarks }) => {
      const expected = addDays(birthDate, 17);
      const unborn = { ...facts, unborn: true, birthMonth: expected.slice(0, 7) };
      if (!applicant?.phone) return undefined;
      return { facts: unborn, child: { lastName, birthDate: expected }, applicant, remarks };
    });
    expect(found).toBe(1);
  });

  it('are few where nobody is the same: fewer than one in a thousand requests', async () => {
    const pairs = new Map<string, readonly string[]>();
    for (const requestId of index.contents.keys()) {
      for (const { agreeing, ...pair } of await index.suggestedFor(requestId)) {
        pairs.set(`${pair.requestId}:${pair.otherRequestId}`, agreeing);
      }
    }
    const isSure = (agreeing: readonly string[]) =>
      agreeing.includes('child') && agreeing.includes('applicantPhone');
    const sure = [...pairs.values()].filter(isSure);
    expect({ sure: sure.length, others: pairs.size - sure.length, requests: index.contents.size }).toEqual({
      sure: 25,
      others: 7,
      requests: 6197,
    });
  });
});
