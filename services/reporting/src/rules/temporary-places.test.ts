import { describe, expect, it } from '@jest/globals';
import { asked, counted } from '../testing/count-request.js';
import { accepted, expired, offered, on, placed, type Told } from '../testing/request-story.js';

/** The same, of a place that ends. */
const temporary =
  (tell: Told): Told =>
  (requestId) => {
    const { type, data } = tell(requestId);
    return { type, data: { ...data, temporaryUntil: '2024-06-30' } };
  };

describe('a temporary place leaves the wish active, so in the report', () => {
  it('it is no answer, accepted or placed directly', () => {
    const story = [
      asked,
      on('2023-12-01', temporary(offered('1'))),
      on('2023-12-05', temporary(accepted('1'))),
    ];
    expect(counted(story)).toMatchObject({ unanswered: 'noProposal', late: false, fewer: false });
    const direct = [asked, on('2023-12-05', temporary(placed('1')))];
    expect(counted(direct)).toMatchObject({ unanswered: 'noProposal' });
  });

  it('it is no proposal, open or expired', () => {
    const open = [asked, on('2023-12-01', temporary(offered('1')))];
    expect(counted(open)).toMatchObject({ unanswered: 'noProposal' });
    expect(counted([...open, on('2023-12-20', expired('1'))])).toMatchObject({ unanswered: 'noProposal' });
  });

  it('what is accepted for good counts as it would without it', () => {
    const story = [
      asked,
      on('2023-12-01', temporary(accepted('1', '2024-03-01', 'ma:D di:D'))),
      on('2024-01-10', accepted('2', '2024-07-01', 'ma:D')),
    ];
    expect(counted(story)).toMatchObject({ unanswered: undefined, late: true, fewer: true });
  });
});
