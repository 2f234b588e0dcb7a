import { describe, expect, it } from '@jest/globals';
import { addDays } from '@samenloket/regional';
import {
  childMinder,
  coordinator,
  deskWorker,
  openedRegion,
  otherCoordinator,
  otherDeskWorker,
  parent,
} from '../../testing/region.js';
import { deskId, locationId, organiserId } from '../../testing/samples.js';

const confirm = `mutation ($id: ID!, $on: Date!) { confirmVacancies(locationId: $id, on: $on) { position } }`;
const free = `query ($id: ID!, $on: Date!, $position: Position) {
  vacancies(locationId: $id, on: $on, afterPosition: $position) { halfDay free unconfirmedFree notConfirmedSince confirmedOn }
}`;
const list = `query ($position: Position) {
  vacancyConfirmations(first: 10, afterPosition: $position) {
    nodes { location { id } lastKnownOn staleFrom notConfirmedSince reminders remindedOn }
  }
}`;
const confirmedOn = '2026-01-15';

async function confirmedRegion() {
  const region = await openedRegion();
  const { data } = await region.query<{ confirmVacancies: { position: number } }>(confirm, childMinder, {
    id: locationId,
    on: confirmedOn,
  });
  const { position } = data?.confirmVacancies ?? { position: 0 };
  await region.service.views.caughtUp(position);
  const at = async (days: number) =>
    region.clock.moveTo(new Date(`${addDays(confirmedOn, days)}T09:00:00.000Z`));
  const shown = async () =>
    (await region.query(free, parent, { id: locationId, on: '2026-03-02' })).data?.['vacancies'];
  const listed = async (asker: Parameters<typeof region.query>[1]) => {
    const position = await region.eventStore.head();
    const found = await region.query<{ vacancyConfirmations: { nodes: object[] } }>(list, asker, {
      position,
    });
    return found.data?.vacancyConfirmations.nodes;
  };
  return { ...region, region, at, shown, listed };
}

describe('vacancies that were confirmed on a day', () => {
  it('are free until the agreed age, and then not confirmed since that day', async () => {
    const { region, at, shown } = await confirmedRegion();
    await using _ = region;
    await at(30);
    expect(await shown()).toContainEqual({
      ...{ halfDay: 'mo_am', free: 1, unconfirmedFree: null, notConfirmedSince: null, confirmedOn },
    });
    await at(31);
    expect(await shown()).toContainEqual({
      ...{ halfDay: 'mo_am', free: null, unconfirmedFree: 1, notConfirmedSince: confirmedOn, confirmedOn },
    });
  });

  it('are chased: the organiser is reminded once a term, desk and organiser see it in a list', async () => {
    const { region, at, listed } = await confirmedRegion();
    await using _ = region;
    await at(13);
    expect(await region.service.remindOfVacancies()).toBe(0);
    await at(14);
    expect(await region.service.remindOfVacancies()).toBe(1);
    expect(await region.service.remindOfVacancies()).toBe(0);
    const line = {
      location: { id: locationId },
      lastKnownOn: confirmedOn,
      staleFrom: '2026-02-15',
      notConfirmedSince: null,
      reminders: 1,
      remindedOn: '2026-01-29',
    };
    for (const who of [deskWorker, coordinator, childMinder]) {
      expect(await listed(who)).toContainEqual(line);
    }
    for (const who of [otherDeskWorker, otherCoordinator]) expect(await listed(who)).toEqual([]);
    expect((await region.query(list, parent)).codes).toEqual(['FORBIDDEN']);
    await at(32);
    expect(await region.service.remindOfVacancies()).toBe(1);
    expect(await listed(deskWorker)).toContainEqual({
      ...line,
      notConfirmedSince: confirmedOn,
      reminders: 2,
      remindedOn: '2026-02-16',
    });
  });

  it('tell the other services of each reminder, with the ids that a message needs', async () => {
    const { region, at } = await confirmedRegion();
    await using _ = region;
    await at(40);
    await region.service.remindOfVacancies();
    const { events } = await region.service.feed.read(0, 1_000);
    expect(events.filter(({ type }) => type === 'providerCapacity.vacancyConfirmationDue.v1')).toMatchObject([
      {
        data: {
          ...{ locationId, organiserId, deskId, notConfirmedSince: confirmedOn },
          ...{ attempt: 2, dueOn: '2026-02-12', staleFrom: '2026-02-15' },
        },
      },
    ]);
  });

  it('can be looked over month by month for a whole desk', async () => {
    const { region } = await confirmedRegion();
    await using _ = region;
    const source = `query ($deskId: ID) {
      vacanciesPerMonth(deskId: $deskId, from: "2026-02-10", months: 2) {
        location { name } months { month vacancies { halfDay free } }
      }
    }`;
    const { data, errors } = await region.query<{ vacanciesPerMonth: { months: object[] }[] }>(
      source,
      parent,
      {
        deskId,
      },
    );
    expect(errors).toEqual([]);
    expect(data?.vacanciesPerMonth[0]?.months).toMatchObject([
      { month: '2026-02-01' },
      { month: '2026-03-01' },
    ]);
  });
});
