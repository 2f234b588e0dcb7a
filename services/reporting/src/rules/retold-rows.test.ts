import { describe, expect, it } from '@jest/globals';
import { asked, counted } from '../testing/count-request.js';
import {
  accepted,
  cancelled,
  declined,
  offerCorrected,
  offered,
  ofRow,
  on,
} from '../testing/request-story.js';

const offer = on('2024-02-01', ofRow('made', offered('1')));
const acceptance = ofRow('accepted', accepted('1'));
const nextImport = '2025-06-01';

describe('a row of the files that a later import tells anew', () => {
  it('counts from its new date on, also when that is later', () => {
    const first = on('2024-02-06', ofRow('declined', declined('1')));
    const then = on('2024-07-06', ofRow('declined', declined('1')), nextImport);
    expect(counted([asked, offer, first, then], { snapshot: '2024-06-30' })?.unanswered).toBeUndefined();
    expect(counted([asked, offer, first, then], { snapshot: '2024-07-06' })?.unanswered).toBe('notAccepted');
  });

  it('counts on its old date in a report known before the import', () => {
    const story = [
      asked,
      offer,
      on('2024-02-05', ofRow('declined', declined('1'))),
      on('2024-07-05', ofRow('declined', declined('1')), nextImport),
    ];
    const early = { snapshot: '2024-06-30', knownAt: '2025-05-01T00:00:00Z' };
    expect(counted(story, early)?.unanswered).toBe('notAccepted');
  });

  it('moves an offer to the date of its correction', () => {
    const story = [
      asked,
      offer,
      on('2024-07-15', ofRow('made', offerCorrected('1', '2024-03-01')), nextImport),
    ];
    expect(counted(story, { snapshot: '2024-06-30' })?.unanswered).toBe('noProposal');
    expect(counted(story, { snapshot: '2024-07-15' })?.unanswered).toBeUndefined();
  });

  it('stays before what happened after it on the same day', () => {
    const story = [
      asked,
      offer,
      on('2024-02-05', acceptance),
      on('2024-02-05', ofRow('cancelled', cancelled('1', 'family'))),
      on('2024-02-01', ofRow('made', offerCorrected('1', '2024-05-01')), nextImport),
      on('2024-02-05', ofRow('accepted', accepted('1', '2024-05-01')), nextImport),
    ];
    expect(counted(story)).toMatchObject({ unanswered: 'notAccepted', late: false });
  });
});
