import 'reflect-metadata';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { countedInKey } from '../read-models/reported-requests/reported-requests.view.js';
import { sourced, worldOf, type FeedEvent } from '../testing/event-feeds.js';
import { historyOfFileSet } from '../testing/file-set-history.js';
import * as story from '../testing/request-story.js';
import { projectFolder, sampleSets } from '../testing/sample-folders.js';
import { formOf } from './report-form.js';
import { type ReportCell, reportTraceOf } from './report-trace.js';
import { yearlyReportOf } from './yearly-report.js';

const year = 2024;
const moment = { snapshot: '2025-02-28', knownAt: '2099-01-01T00:00:00.000Z' };
const desk: FeedEvent = {
  type: 'intake.deskDescribed.v1',
  data: { deskId: story.deskId, code: 'LLK-1', name: 'Loket', area: [{ nis: '37015' }] },
  happenedAt: '2022-01-01T00:00:00Z',
};
const asked = (changes = {}) => story.on('2023-10-01', story.registered(changes));

function traced(cell: ReportCell, ...happened: ((requestId: string) => FeedEvent)[]) {
  const { desks, requests } = worldOf(sourced([desk, ...happened.map((tell) => tell('request-1'))]));
  return desks.flatMap((of) => reportTraceOf({ desk: of, requests }, year, moment, cell));
}
const inAll = (column: ReportCell['column']): ReportCell => ({ column, row: 'all' });
const whichRequests = {
  rule: 'whichRequests',
  facts: [
    { name: 'askedOn', values: ['2023-10-01'] },
    { name: 'originalStart', values: ['2024-03-01'] },
  ],
};
const municipalities = { rule: 'municipalities', facts: [{ name: 'nisAsked', values: ['37015'] }] };

describe.each(sampleSets)('what is in the numbers of %s', (set) => {
  const { desks, requests } = worldOf(sourced(historyOfFileSet(join(projectFolder, set))));

  it.each(desks)('is as many requests as each number says', (of) => {
    const inYear = requests.filter(({ countedIn }) => countedIn.includes(countedInKey(of.deskId, year)));
    const basis = { desk: of, requests: inYear };
    const { rows, totals, outsideArea } = yearlyReportOf(basis, year, moment);
    const countOf = (cell: ReportCell) => reportTraceOf(basis, year, moment, cell).length;
    for (const column of formOf(year).columns) expect(countOf(inAll(column))).toBe(totals[column]);
    const counts = rows.map(({ nis }) => countOf({ column: 'unansweredNoProposal', row: { nis } }));
    expect(counts).toEqual(rows.map(({ figures }) => figures.unansweredNoProposal));
    expect(countOf({ column: 'total', row: 'outsideArea' })).toBe(outsideArea);
  });
});

describe('why a request is in a number', () => {
  it('is its start and where care was asked, for the total', () => {
    expect(traced(inAll('total'), asked())).toEqual([
      {
        requestId: 'request-1',
        number: 'AV01',
        fileElsewhere: false,
        reasons: [whichRequests, municipalities],
      },
    ]);
  });

  it('is what became of each offer, for what is unanswered', () => {
    const offers = [
      story.on('2024-01-01', story.offered('1')),
      story.on('2024-01-02', story.declined('1')),
      story.on('2024-01-03', story.offered('2')),
      story.on('2024-01-04', story.withdrawn('2')),
    ];
    const [one] = traced(inAll('unansweredNotAccepted'), asked(), ...offers);
    expect(one?.reasons[1]).toEqual({
      rule: 'unanswered',
      facts: [{ name: 'offers', values: ['declined', 'withdrawnByOrganiser'] }],
    });
    const [never] = traced(inAll('unansweredNoProposal'), asked());
    expect(never?.reasons[1]).toEqual({ rule: 'unanswered', facts: [{ name: 'offers', values: [] }] });
  });

  it('is the first accepted start and how much was accepted, for what was answered in part', () => {
    const later = story.on('2024-01-01', story.accepted('1', '2024-05-01', 'ma:D'));
    expect(traced(inAll('atLeastOneMonthLater'), asked(), later)[0]?.reasons[1]).toEqual({
      rule: 'answered',
      facts: [
        { name: 'originalStart', values: ['2024-03-01'] },
        { name: 'acceptedStart', values: ['2024-05-01'] },
      ],
    });
    expect(traced(inAll('fewerDays'), asked(), later)[0]?.reasons[1]).toEqual({
      rule: 'answered',
      facts: [
        { name: 'halfDaysAsked', values: ['8'] },
        { name: 'halfDaysAccepted', values: ['4'] },
      ],
    });
  });

  it('is what the family declared, for a category, and no more than the column looks at', () => {
    const priorityFacts = { ...story.facts.priorityFacts, lowIncome: true, workOrTraining: true };
    const vulnerable = asked({ priorityFacts, urgentReason: 'startOfWork' });
    expect(traced(inAll('vulnerable'), vulnerable)[0]?.reasons[1]).toEqual({
      rule: 'categories',
      facts: [{ name: 'declared', values: ['workOrTraining', 'lowIncome'] }],
    });
    expect(JSON.stringify(traced(inAll('total'), vulnerable))).not.toMatch(/lowIncome|startOfWork/);
  });

  it('stands without facts once the file is at another desk, and with them when it came back', () => {
    const [away] = traced(inAll('total'), asked(), story.on('2024-02-01', story.transferred));
    expect(away).toMatchObject({
      number: 'AV01',
      fileElsewhere: true,
      reasons: [
        { rule: 'whichRequests', facts: [] },
        { rule: 'municipalities', facts: [] },
      ],
    });
    const back = story.on('2024-03-01', (requestId) => ({
      ...story.transferred(requestId),
      data: { requestId, toDeskId: story.deskId },
    }));
    const [again] = traced(inAll('total'), asked(), story.on('2024-02-01', story.transferred), back);
    expect(again).toMatchObject({ fileElsewhere: false, reasons: [whichRequests, municipalities] });
  });
});
