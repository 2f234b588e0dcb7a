import { describe, expect, it } from '@jest/globals';
import { sourced, worldOf, type FeedEvent } from '../testing/event-feeds.js';
import { accepted, on, registered, sameChildAs, type Told } from '../testing/request-story.js';
import { regionalReportOf } from './regional-report.js';

const desks: FeedEvent[] = [
  { deskId: 'desk-1', nis: '31005' },
  { deskId: 'desk-2', nis: '37015' },
].map(({ deskId, nis }) => ({
  type: 'intake.deskDescribed.v1',
  data: { deskId, code: `LLK-${nis}`, name: `Loket ${nis}`, area: [{ nis }] },
  happenedAt: '2022-01-01T00:00:00Z',
}));

const requestOf = (deskId: string, id: string, askedOn = '2023-10-01'): FeedEvent =>
  on(askedOn, registered({ deskId, askedOn, nisAsked: deskId === 'desk-1' ? '31005' : '37015' }))(id);
const then = (id: string, tell: Told, date = '2023-12-01') => on(date, tell)(id);

const moment = { snapshot: '2025-02-28', knownAt: '2099-01-01T00:00:00Z' };

const everything: (deskId: string) => boolean = () => true;

function regional(events: readonly FeedEvent[], { sees = everything, as = moment } = {}) {
  const world = worldOf(sourced([...desks, ...events]));
  const bases = world.desks.map((desk) => ({ desk, requests: world.requests }));
  return regionalReportOf(bases, 2024, as, sees);
}

const totals = (events: readonly FeedEvent[], as = moment) => {
  const { gross, net } = regional(events, { as });
  return {
    gross: gross.totals.total,
    net: net.totals.total,
    netRows: net.rows.map((row) => row.figures.total),
  };
};

describe('the figures of a region', () => {
  const asked = [requestOf('desk-1', 'first'), requestOf('desk-2', 'second', '2023-11-01')];

  it('count every request of every desk', () => {
    expect(totals(asked)).toEqual({ gross: 2, net: 2, netRows: [1, 1] });
  });

  it('count a child that both desks confirmed once, where it was first asked', () => {
    const confirmed = [...asked, then('second', sameChildAs('first'))];
    expect(totals(confirmed)).toEqual({ gross: 2, net: 1, netRows: [1, 0] });
  });

  it('count it twice as long as it is not confirmed', () => {
    const confirmed = [...asked, then('second', sameChildAs('first'), '2025-03-01')];
    expect(totals(confirmed)).toMatchObject({ gross: 2, net: 2 });
    expect(totals(confirmed, { ...moment, snapshot: '2025-03-01' })).toMatchObject({ net: 1 });
  });

  it('keep a child whose first request the report does not count', () => {
    expect(totals([requestOf('desk-2', 'second'), then('second', sameChildAs('first'))])).toMatchObject({
      net: 1,
    });
  });

  it('link requests that were both confirmed against a third one', () => {
    const three = [...asked, requestOf('desk-2', 'third', '2023-12-01')];
    const confirmed = [then('second', sameChildAs('first')), then('third', sameChildAs('second'))];
    expect(totals([...three, ...confirmed])).toMatchObject({ gross: 3, net: 1 });
  });

  it('keep the outcome of the first request', () => {
    const events = [...asked, then('second', sameChildAs('first')), then('second', accepted('1'))];
    expect(regional(events).net.totals).toMatchObject({ total: 1, unansweredNoProposal: 1 });
  });
});

describe('who works for one desk only', () => {
  const many = (deskId: string, count: number) =>
    Array.from({ length: count }, (_, at) => requestOf(deskId, `${deskId}-${at}`));
  const events = [...many('desk-1', 2), ...many('desk-2', 3)];

  it('sees its own small cells, not those of the other desk, and no total that gives them away', () => {
    const { gross } = regional(events, { sees: (id) => id === 'desk-1' });
    expect(gross.rows.map(({ figures }) => figures.total)).toEqual([2, undefined]);
    expect(gross.totals.total).toBeUndefined();
  });
});
