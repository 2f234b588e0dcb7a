import { describe, expect, it } from '@jest/globals';
import { addDays } from '@samenloket/regional';
import { here, organiser, requestOf } from '../../testing/priority/families.js';
import { plainAgreement } from '../../testing/priority/plain-agreement.js';
import { priorityTable, type Situation } from '../../testing/priority/priority-table.js';
import { legalClass } from './legal-class.js';
import { inPriorityOrder } from './priority-order.js';
import { ruleSetFor } from './rule-sets.js';

const requestsOf = ({ rows, askedFrom }: Situation) =>
  rows.map(([name, , , askedOn], index) => requestOf(name, askedOn ?? addDays(askedFrom, 50 - index)));
const placeOf = ({ tier }: Situation) => ({
  locationId: here,
  organiserId: organiser,
  nis: '31005',
  tier,
  start: '2024-09-01',
});
const decidingOf = ({ decidedOn, agreed }: Situation) => ({
  on: decidedOn,
  agreed: { ...plainAgreement, ...agreed },
});

describe('the table of families, tiers and dates', () => {
  it('has at least sixty rows, each with its source', () => {
    const rows = priorityTable.flatMap((situation) => situation.rows);
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.filter(([, , source]) => source === '')).toEqual([]);
    expect(new Set(priorityTable.map(({ tier }) => tier)).size).toBe(4);
  });

  describe.each(priorityTable.map((situation) => [situation.title, situation] as const))(
    '%s',
    (_, situation) => {
      const [place, deciding] = [placeOf(situation), decidingOf(situation)];
      const requests = requestsOf(situation);

      it('takes the rule set of that tier and day, and gives each family its class', () => {
        const found = requests.map((request) => [
          request.requestId,
          ruleSetFor(request, situation.tier, deciding).name,
          legalClass(request, place, deciding),
        ]);
        expect(found).toEqual(situation.rows.map(([name, expected]) => [name, situation.set, expected]));
      });

      it('puts them in the order of the table, in whatever order they come', () => {
        const mixed = requests.toSorted((one, other) => one.requestId.localeCompare(other.requestId));
        const ranked = inPriorityOrder(mixed, place, deciding, (requestId) => requestId);
        expect(ranked.map(({ requestId }) => requestId)).toEqual(situation.rows.map(([name]) => name));
      });
    },
  );
});
