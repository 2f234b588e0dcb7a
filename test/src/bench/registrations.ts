import { parseCarePattern } from '@samenloket/regional';
import { askDeed } from '../faults/load/ask-deed.js';
import type { Answer, Deed } from '../faults/load/call.js';
import type { People } from '../faults/load/people.js';
import { ask } from '../harness/graphql.js';
import { percentile } from './percentiles.js';
import type { Figure } from './report-figures.js';

const samples = 300;
const warmUp = 20;
const rateMs = 8_000;

/** From the question to the answer, and to the moment at which a query shows what was written. */
export async function visibleAfter(url: string, people: People): Promise<Figure[]> {
  const [answered, shown, shownElsewhere]: [number[], number[], number[]] = [[], [], []];
  for (let sample = -warmUp; sample < samples; sample++) {
    const { deed, token } = await registrationOf(people);
    const began = performance.now();
    const { requestId = '', position = 0 } = await done(url, token, deed);
    const times = [performance.now() - began];
    await done(url, token, { what: 'readRequest', requestId, after: position });
    times.push(performance.now() - began);
    await inMatching(url, people, position);
    times.push(performance.now() - began);
    if (sample < 0) continue;
    answered.push(times[0] ?? 0);
    shown.push(times[1] ?? 0);
    shownElsewhere.push(times[2] ?? 0);
  }
  return [
    ...percentiles('registration answered', answered),
    ...percentiles('registration visible in intake', shown),
    ...percentiles('registration visible in matching, over NATS', shownElsewhere),
  ];
}

export async function registrationsPerSecond(url: string, people: People, clients: number): Promise<number> {
  let count = 0;
  const began = performance.now();
  const work = async () => {
    while (performance.now() - began < rateMs) {
      const { deed, token } = await registrationOf(people);
      await done(url, token, deed);
      count++;
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  return (count / (performance.now() - began)) * 1_000;
}

async function registrationOf(people: People): Promise<{ readonly deed: Deed; readonly token: string }> {
  const { familyId, token } = await people.newFamily();
  const { pattern } = parseCarePattern('ma:D di:D');
  if (!pattern) throw new Error('This care pattern cannot be read.');
  const preferences = people.region.locations.slice(0, 2).map(({ id }) => id);
  const { nis } = people.region.desk;
  return { deed: { what: 'register', familyId, nis, start: '2030-01-01', pattern, preferences }, token };
}

/** Lists candidates, which waits for every view of matching; asked for one only, so that it lists little. */
async function inMatching(url: string, people: People, after: number): Promise<void> {
  const [location] = people.region.locations;
  if (!location) throw new Error('This region has no locations.');
  const query = `query ($id: ID!, $group: ID!, $after: Position) {
    candidates(locationId: $id, placeGroupId: $group, start: "2026-01-01", first: 1, afterPosition: $after) {
      nodes { place }
    }
  }`;
  const variables = { id: location.id, group: location.placeGroupId, after };
  await ask(url, people.organiserOf(location), query, variables);
}

async function done(url: string, token: string, deed: Deed): Promise<Answer> {
  const told = await askDeed(url, token, deed);
  if (told.how !== 'done') throw new Error(`${deed.what} was not done: ${JSON.stringify(told)}`);
  return told.answer;
}

function percentiles(name: string, times: readonly number[]): Figure[] {
  return [0.5, 0.99].map((share) => ({
    name: `${name}, p${share * 100}`,
    value: percentile(times, share),
    unit: 'ms',
  }));
}
