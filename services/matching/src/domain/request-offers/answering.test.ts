import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { accepted, made, march, plan, requested, withdrawn } from '../../testing/offer-samples.js';
import type { RequestOffersCommand } from './request-offers.commands.js';
import { requestOffersDecider } from './request-offers.decider.js';
import type { OfferMoment } from './request-offers.events.js';

const { given, when } = specification(requestOffersDecider);
const of = { offerId: 'o1', now: march(5) };
const accept: RequestOffersCommand = { type: 'acceptOffer', ...of };
const decline: RequestOffersCommand = { type: 'declineOffer', ...of };
const withdraw: RequestOffersCommand = { type: 'withdrawOffer', cause: 'organiser', ...of };
const cancel: RequestOffersCommand = { type: 'cancelAcceptance', by: 'family', ...of };
const terms = { answerDays: 10, reminderLimit: 3 };
const resend: RequestOffersCommand = { type: 'resendOffer', channel: 'sms', terms, ...of };

const declined: OfferMoment = { type: 'offerDeclined', data: { offerId: 'o1', happenedAt: march(5) } };
const expired: OfferMoment = { type: 'offerExpired', data: { offerId: 'o1', happenedAt: march(12) } };
const cancelled: OfferMoment = {
  type: 'acceptanceCancelled',
  data: { offerId: 'o1', by: 'family', happenedAt: march(5) },
};

describe('accepting an offer', () => {
  it('as offered', () => {
    given(...made('o1', 'ma:D'))
      .when(accept)
      .then(accepted('o1', 'ma:D'));
  });

  it('with fewer half-days', () => {
    given(...made('o1', 'ma:D di:D'))
      .when({ ...accept, pattern: plan('ma:V') })
      .then(accepted('o1', 'ma:V'));
  });

  it('with a later start', () => {
    given(...made('o1', 'ma:D'))
      .when({ ...accept, start: '2026-10-01' })
      .then(accepted('o1', 'ma:D', '2026-10-01'));
  });

  it('twice in the same way changes nothing', () => {
    given(...made('o1', 'ma:D'), accepted('o1', 'ma:D'))
      .when(accept)
      .thenNothing();
  });

  it('twice in another way is refused', () => {
    given(...made('o1', 'ma:D'), accepted('o1', 'ma:D'))
      .when({ ...accept, pattern: plan('ma:V') })
      .thenFails('RULE_VIOLATED');
  });

  it('with an earlier start is refused', () => {
    given(...made('o1', 'ma:D'))
      .when({ ...accept, start: '2026-08-31' })
      .thenFails('RULE_VIOLATED');
  });

  it('with a start on or after the day that the held place ends is refused, the day before is not', () => {
    const [asked, offer] = made('o1', 'ma:D') as [OfferMoment, Extract<OfferMoment, { type: 'offerMade' }>];
    const held: OfferMoment = { ...offer, data: { ...offer.data, heldUntil: '2028-09-01' } };
    given(asked, held)
      .when({ ...accept, start: '2028-09-01' })
      .thenFails('RULE_VIOLATED');
    given(asked, held)
      .when({ ...accept, start: '2028-08-31' })
      .then(accepted('o1', 'ma:D', '2028-08-31'));
  });

  it('with half-days that were not offered is refused', () => {
    given(...made('o1', 'ma:V'))
      .when({ ...accept, pattern: plan('ma:D') })
      .thenFails('RULE_VIOLATED');
  });

  it('after its day, when it has not expired yet, is possible', () => {
    given(...made('o1', 'ma:D'))
      .when({ ...accept, now: march(20) })
      .thenState(({ offers }) => {
        if (offers['o1']?.status !== 'accepted') throw new Error('not accepted');
      });
  });

  it('withdraws the other open offers that it covers, in the same append', () => {
    given(...made('o1', 'ma:D di:D'), ...made('o2', 'ma:V'), ...made('o3', 'di:D'))
      .when(accept)
      .then(accepted('o1', 'ma:D di:D'), withdrawn('o2', 'acceptance'), withdrawn('o3', 'acceptance'));
  });

  it('takes back offers it covers for which half-days are still being asked', () => {
    given(...made('o1', 'ma:D'), requested('o2', 'ma:V'))
      .when(accept)
      .then(accepted('o1', 'ma:D'), {
        type: 'offerRequestWithdrawn',
        data: { offerId: 'o2', cause: 'acceptance', happenedAt: march(5) },
      });
  });

  it('in part leaves open what it does not cover', () => {
    given(...made('o1', 'ma:D di:D'), ...made('o2', 'di:D'), ...made('o3', 'ma:D wo:D'))
      .when({ ...accept, pattern: plan('ma:D') })
      .then(accepted('o1', 'ma:D'));
  });

  it('looks at both weeks of a cycle', () => {
    given(...made('o1', 'ma:D / -'), ...made('o2', 'ma:D'), ...made('o3', 'ma:V / -'))
      .when(accept)
      .then(accepted('o1', 'ma:D / -'), withdrawn('o3', 'acceptance'));
  });

  it('covers together with what was accepted before', () => {
    given(...made('o2', 'ma:D'), accepted('o2', 'ma:D'), ...made('o1', 'di:D'), ...made('o3', 'ma:D di:D'))
      .when(accept)
      .then(accepted('o1', 'di:D'), withdrawn('o3', 'acceptance'));
  });

  it('on half-days that the family already has is refused, the others can be accepted', () => {
    const history = [...made('o2', 'ma:D'), accepted('o2', 'ma:D'), ...made('o1', 'ma:D di:D')];
    given(...history)
      .when(accept)
      .thenFails('RULE_VIOLATED');
    given(...history)
      .when({ ...accept, pattern: plan('di:D') })
      .then(accepted('o1', 'di:D'));
  });

  it('is possible again on half-days whose acceptance was cancelled', () => {
    given(...made('o1', 'ma:D'), accepted('o1', 'ma:D'), cancelled, ...made('o2', 'ma:D'))
      .when({ type: 'acceptOffer', offerId: 'o2', now: march(5) })
      .then(accepted('o2', 'ma:D'));
  });
});

describe('declining', () => {
  it('a family declines with a code', () => {
    given(...made('o1', 'ma:D'))
      .when({ ...decline, reason: 'distance' })
      .then({ type: 'offerDeclined', data: { offerId: 'o1', reason: 'distance', happenedAt: march(5) } });
  });

  it('declining twice changes nothing', () => {
    given(...made('o1', 'ma:D'), declined)
      .when(decline)
      .thenNothing();
  });
});

describe('withdrawing and cancelling', () => {
  it('an organiser withdraws an open offer', () => {
    given(...made('o1', 'ma:D'))
      .when(withdraw)
      .then(withdrawn('o1', 'organiser'));
  });

  it('twice changes nothing', () => {
    given(...made('o1', 'ma:D'), withdrawn('o1', 'organiser'))
      .when(withdraw)
      .thenNothing();
  });

  it('an acceptance is cancelled by the family or the organiser', () => {
    given(...made('o1', 'ma:D'), accepted('o1', 'ma:D'))
      .when(cancel)
      .then(cancelled);
  });

  it('an acceptance is cancelled until the day of the start, not after it', () => {
    const history = [...made('o1', 'ma:D'), accepted('o1', 'ma:D')];
    given(...history)
      .when({ ...cancel, now: '2026-09-01T21:59:59.999Z' })
      .then({
        ...cancelled,
        data: { ...cancelled.data, happenedAt: '2026-09-01T21:59:59.999Z' },
      });
    given(...history)
      .when({ ...cancel, now: '2026-09-01T22:00:00.000Z' })
      .thenFails('RULE_VIOLATED');
  });

  it('cancelling twice changes nothing', () => {
    given(...made('o1', 'ma:D'), accepted('o1', 'ma:D'), cancelled)
      .when(cancel)
      .thenNothing();
  });
});

const histories = {
  requested: [requested('o1', 'ma:D')],
  refused: [
    requested('o1', 'ma:D'),
    {
      type: 'offerRefusedForCapacity',
      data: { offerId: 'o1', reason: 'full', shortages: [], happenedAt: march(1) },
    },
  ],
  open: made('o1', 'ma:D'),
  accepted: [...made('o1', 'ma:D'), accepted('o1', 'ma:D')],
  declined: [...made('o1', 'ma:D'), declined],
  expired: [...made('o1', 'ma:D'), expired],
  withdrawn: [...made('o1', 'ma:D'), withdrawn('o1', 'organiser')],
  cancelled: [...made('o1', 'ma:D'), accepted('o1', 'ma:D'), cancelled],
} satisfies Record<string, OfferMoment[]>;
type History = keyof typeof histories;

const refusals: [RequestOffersCommand, History[]][] = [
  [accept, ['requested', 'refused', 'declined', 'expired', 'withdrawn', 'cancelled']],
  [decline, ['requested', 'refused', 'accepted', 'expired', 'withdrawn', 'cancelled']],
  [resend, ['requested', 'refused', 'accepted', 'declined', 'expired', 'withdrawn', 'cancelled']],
  [withdraw, ['refused', 'accepted', 'declined', 'expired', 'cancelled']],
  [cancel, ['requested', 'refused', 'open', 'declined', 'expired', 'withdrawn']],
];

describe.each(refusals)('%o', (command, statuses) => {
  it.each(statuses)('is refused when the offer is %s', (status) => {
    given(...histories[status])
      .when(command)
      .thenFails('RULE_VIOLATED');
  });

  it('is refused for an unknown offer', () => {
    when(command).thenFails('NOT_FOUND');
  });
});
