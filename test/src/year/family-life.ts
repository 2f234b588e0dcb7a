import { addMonths } from '@samenloket/regional';
import { offerPlace } from './offering.js';
import { asDesk, type OwnRequest, tokenOfDesk, tokenOfFamily } from './own-request.js';
import { type Child, newChild, register } from './registering.js';
import type { Year } from './year.js';
import type { YearDesk } from './year-region.js';

const closing = `mutation ($id: ID!, $outcome: ClosingOutcome!, $reason: LapseReason) {
  closeCareRequest(input: { id: $id, outcome: $outcome, reason: $reason }) { position }
}`;
const reopening = 'mutation ($id: ID!) { reopenCareRequest(id: $id) { position } }';
const transfer = 'mutation ($id: ID!, $to: ID!) { transferCareRequest(id: $id, toDeskId: $to) { position } }';
const moving =
  'mutation ($id: ID!, $start: Date!) { changeWantedStart(id: $id, wantedStart: $start) { position } }';
const birth =
  'mutation ($id: ID!, $on: Date!) { recordBirth(id: $id, birthDate: $on, firstName: "Lou") { position } }';
const merging =
  'mutation ($id: ID!, $other: ID!) { mergeCareRequests(keep: $id, other: $other) { position } }';
const unmerging = 'mutation ($id: ID!) { unmergeCareRequest(id: $id) { position } }';
const suggestions =
  'query ($desk: ID!) { duplicateSuggestions(deskId: $desk) { request { id } otherRequest { id } } }';
const confirming = `mutation ($id: ID!, $other: ID!) {
  confirmSameChild(id: $id, otherRequestId: $other) { position }
}`;

/** A request comes in, and things happen to it as they do. */
export async function liveOn(year: Year, desk: YearDesk, day: string): Promise<void> {
  const { diary, random } = year;
  const child = newChild(year, day);
  const request = await register(year, desk, day, child);
  if (!request) return;
  if (child.birthDate > day)
    diary.on(child.birthDate, () => asDesk(year, request, birth, { on: child.birthDate }));
  if (random.chance(0.8)) diary.after(day, random.between(5, 60), (then) => offerPlace(year, request, then));
  if (random.chance(0.08)) {
    const start = addMonths(request.start, random.between(1, 3));
    diary.after(day, random.between(5, 40), async () => {
      await year.office.ask(await tokenOfFamily(year, request), moving, { id: request.id, start });
    });
  }
  if (random.chance(0.15)) diary.after(day, random.between(20, 200), (then) => close(year, request, then));
  if (random.chance(0.03)) {
    const to = random.pick(year.desks.filter(({ id }) => id !== desk.id)).id;
    diary.after(day, random.between(5, 50), () => asDesk(year, request, transfer, { to }));
  }
  if (random.chance(0.03))
    diary.after(day, random.between(1, 9), (then) => askTwice(year, request, child, then));
  if (random.chance(0.03))
    diary.after(day, random.between(1, 9), (then) => askElsewhere(year, desk, child, then));
}

async function close(year: Year, request: OwnRequest, day: string): Promise<void> {
  const { diary, random } = year;
  const outcome = random.pick([
    ...['lapsed', 'foundHereWithoutDesk', 'foundInOtherMunicipality', 'unreachable', 'unknown', 'withdrawn'],
  ]);
  await asDesk(year, request, closing, { outcome, ...(outcome === 'lapsed' && { reason: 'jobLost' }) });
  if (random.chance(0.15)) diary.after(day, random.between(3, 40), () => asDesk(year, request, reopening));
}

/** The same family registers again at the same desk, which merges both; each third time it was another child after all. */
async function askTwice(year: Year, request: OwnRequest, child: Child, day: string): Promise<void> {
  const { diary, random } = year;
  const again = await register(year, request.desk, day, child);
  if (!again) return;
  // By turns, not by lot: of the few in a short year none might be.
  const wasOther = year.askedTwice++ % 3 === 0;
  diary.after(day, random.between(2, 30), async (then) => {
    await asDesk(year, request, merging, { other: again.id });
    if (wasOther) diary.after(then, random.between(2, 30), () => asDesk(year, again, unmerging));
  });
}

/** And at another desk: both confirm what the platform suggests. */
async function askElsewhere(year: Year, first: YearDesk, child: Child, day: string): Promise<void> {
  const { diary, office, random } = year;
  const second = random.pick(year.desks.filter(({ id }) => id !== first.id));
  const request = await register(year, second, day, child);
  if (!request) return;
  diary.after(day, random.between(2, 20), async () => {
    const token = await tokenOfDesk(year, second);
    const found = await office.ask<{
      duplicateSuggestions: { request: { id: string }; otherRequest: { id: string } }[];
    }>(token, suggestions, { desk: second.id });
    const pair = found?.duplicateSuggestions.find(
      (one) => one.request.id === request.id || one.otherRequest.id === request.id,
    );
    if (!pair) return;
    for (const desk of [second, first]) {
      const variables = { id: pair.request.id, other: pair.otherRequest.id };
      await office.ask(await tokenOfDesk(year, desk), confirming, variables);
    }
  });
}
