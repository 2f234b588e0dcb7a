import { randomUUID } from 'node:crypto';
import { mayBeDone } from '../load/call.js';
import type { Corruption } from './corruption.js';
import { appended, changed, eventOf, someCall, someEvent, toldOtherwise, without } from './corruption.js';
import { factsOf } from './logged-facts.js';
import { shownCorruptions } from './shown-corruptions.js';

const lostCorruptions: readonly Corruption[] = [
  {
    name: 'an acknowledged registration is lost',
    breaks: 'nothing acknowledged lost',
    corrupt: (history, random) => without(history, someEvent(history, random, 'CareRequestRegistered')),
  },
  ...(['offerAccepted', 'offerDeclined', 'offerMade', 'acceptanceCancelled'] as const).map(
    (type): Corruption => ({
      name: `an acknowledged ${type} is lost`,
      breaks: 'nothing acknowledged lost',
      corrupt: (history, random) => without(history, someEvent(history, random, type)),
    }),
  ),
  {
    name: 'other half-days are accepted than were asked',
    breaks: 'nothing acknowledged lost',
    corrupt: (history, random) => {
      const { deed } = someCall(history, random, 'acceptOffer', 'done');
      const event = eventOf(history, 'offerAccepted', deed.offerId);
      return changed(history, event, { data: { ...event.data, pattern: { weeks: [['su_am']] } } });
    },
  },
  {
    name: 'a position is told at which something else stands',
    breaks: 'nothing acknowledged lost',
    corrupt: (history, random) => {
      const call = someCall(history, random, 'closeRequest', 'done');
      const answer = { ...call.told.answer, position: history.beginsAfter };
      return toldOtherwise(history, call, { how: 'done', answer });
    },
  },
];

const doubleCorruptions: readonly Corruption[] = [
  {
    name: 'an event is stored twice',
    breaks: 'log in order',
    corrupt: (history, random) => {
      const event = random.pick(history.events);
      const twice = appended(history, event);
      return changed(twice, twice.events.at(-1) ?? event, { id: event.id });
    },
  },
  {
    name: 'two events change places',
    breaks: 'log in order',
    corrupt: (history, random) => {
      const event = someEvent(history, random, 'offerMade');
      return changed(history, event, { position: event.position + 5 });
    },
  },
  {
    name: 'one registration leads to two requests',
    breaks: 'nothing done twice',
    corrupt: (history, random) => {
      const unknown = history.calls.filter(({ told }) => mayBeDone(told)).map(({ deed }) => deed);
      const doubtful = new Set(unknown.map((deed) => (deed.what === 'register' ? deed.familyId : '')));
      const sure = history.events.filter(
        (event) =>
          event.type === 'CareRequestRegistered' && !doubtful.has(factsOf(event).facts?.familyId ?? ''),
      );
      return appended(history, random.pick(sure), { stream: `careRequest-${randomUUID()}` });
    },
  },
  {
    name: 'an offer is accepted twice',
    breaks: 'offers live in order',
    corrupt: (history, random) => appended(history, someEvent(history, random, 'offerAccepted')),
  },
  {
    name: 'a request is closed twice',
    breaks: 'nothing done twice',
    corrupt: (history, random) => appended(history, someEvent(history, random, 'CareRequestClosed')),
  },
  ...(['halfDaysHeld', 'holdConfirmed', 'holdReleased'] as const).map((type): Corruption => ({
    name: `${type} happens twice for one offer`,
    breaks: 'nothing done twice',
    corrupt: (history, random) => appended(history, someEvent(history, random, type)),
  })),
];

const placeCorruptions: readonly Corruption[] = [
  {
    name: 'more children than places',
    breaks: 'no half-day sold twice',
    corrupt: (history, random) => {
      const held = someEvent(history, random, 'halfDaysHeld');
      const oneMore = () => ({ data: { offerId: randomUUID() } });
      return Array.from({ length: 7 }).reduce<typeof history>(
        (crowded) => appended(crowded, held, oneMore()),
        history,
      );
    },
  },
  {
    name: 'a child has two accepted offers on one half-day',
    breaks: 'no child placed twice',
    corrupt: (history, random) => {
      const cancelled = new Set(
        history.events.filter(({ type }) => type === 'acceptanceCancelled').map(({ data }) => data.offerId),
      );
      const standing = history.events.filter(
        ({ type, data }) => type === 'offerAccepted' && !cancelled.has(data.offerId),
      );
      const accepted = random.pick(standing);
      const data = { offerId: randomUUID() };
      return ['offerRequested', 'offerMade', 'offerAccepted'].reduce(
        (story, type) => appended(story, accepted, { type, data }),
        history,
      );
    },
  },
  {
    name: 'an enrolment has other half-days than were accepted',
    breaks: 'places as offered',
    corrupt: (history, random) => {
      const ended = new Set(
        history.events.filter(({ type }) => type === 'enrolmentEnded').map(({ data }) => data.enrolmentId),
      );
      const confirmed = history.events.filter(
        ({ type, data }) => type === 'holdConfirmed' && !ended.has(data.offerId),
      );
      const event = random.pick(confirmed);
      return changed(history, event, { data: { ...event.data, pattern: { weeks: [['su_am']] } } });
    },
  },
  {
    name: 'a hold stays after its offer is over',
    breaks: 'places as offered',
    corrupt: (history, random) => {
      const { data } = someEvent(history, random, 'offerDeclined');
      return without(history, eventOf(history, 'holdReleased', data.offerId as string));
    },
  },
];

const causeCorruptions: readonly Corruption[] = [
  {
    name: 'a refused offer is made',
    breaks: 'nothing refused done',
    corrupt: (history, random) =>
      changed(history, someEvent(history, random, 'offerRefusedForCapacity'), { type: 'offerMade' }),
  },
  {
    name: 'a client is told that its answer is refused, and it is taken',
    breaks: 'nothing refused done',
    corrupt: (history, random) => {
      const { deed } = someCall(history, random, 'declineOffer', 'done');
      const told = { how: 'refused', code: 'RULE_VIOLATED', message: '' } as const;
      const same = history.calls.filter((call) => JSON.stringify(call.deed) === JSON.stringify(deed));
      return same.reduce((story, call) => toldOtherwise(story, call, told), history);
    },
  },
  {
    name: 'a request that nobody registered',
    breaks: 'nothing without a cause',
    corrupt: (history, random) => {
      const like = someEvent(history, random, 'CareRequestRegistered');
      const stream = `careRequest-${randomUUID()}`;
      return appended(history, like, { stream, data: { facts: { familyId: randomUUID() } } });
    },
  },
  {
    name: 'an offer that nobody asked for',
    breaks: 'nothing without a cause',
    corrupt: (history, random) =>
      appended(history, someEvent(history, random, 'offerRequested'), { data: { offerId: randomUUID() } }),
  },
  {
    name: 'an offer that is withdrawn because of a closure that never was',
    breaks: 'nothing without a cause',
    corrupt: (history, random) => {
      const { deed } = someCall(history, random, 'withdrawOffer', 'done');
      const withdrawn = eventOf(history, 'offerWithdrawn', deed.offerId);
      return changed(history, withdrawn, { data: { ...withdrawn.data, cause: 'closure' } });
    },
  },
];

export const corruptions: readonly Corruption[] = [
  ...lostCorruptions,
  ...doubleCorruptions,
  ...placeCorruptions,
  ...causeCorruptions,
  ...shownCorruptions,
];
