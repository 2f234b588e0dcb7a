import { type Corruption, someCall, toldOtherwise } from './corruption.js';
import type { History } from './history.js';
import type { Shown } from './shown.js';

/** What clients read, other than what is so. */
export const shownCorruptions: readonly Corruption[] = [
  {
    name: 'an offer is read as it was before one changed it',
    breaks: 'own writes read',
    corrupt: (history, random) => {
      const call = someCall(history, random, 'readOffer', 'done');
      return toldOtherwise(history, call, { how: 'done', answer: { status: 'requested' } });
    },
  },
  {
    name: 'a family misses the request that it made',
    breaks: 'own writes read',
    corrupt: (history, random) => {
      const informed = history.calls.filter(
        ({ deed, told }) => deed.what === 'readOwnRequests' && deed.after > 0 && told.how === 'done',
      );
      return toldOtherwise(history, random.pick(informed), { how: 'done', answer: { requestIds: [] } });
    },
  },
  {
    name: 'a client is told that what it made does not exist',
    breaks: 'refusals with reason',
    corrupt: (history, random) => {
      const call = someCall(history, random, 'acceptOffer', 'done');
      return toldOtherwise(history, call, { how: 'refused', code: 'NOT_FOUND', message: '' });
    },
  },
  {
    name: 'a request is not shown',
    breaks: 'shown as it is',
    corrupt: (history, random) => {
      const gone = random.pick(history.shown.requests);
      return showing(history, ({ requests }) => ({ requests: requests.filter((one) => one !== gone) }));
    },
  },
  {
    name: 'an enrolment is shown twice',
    breaks: 'shown as it is',
    corrupt: (history, random) => {
      const twice = random.pick(history.shown.enrolments);
      return showing(history, ({ enrolments }) => ({ enrolments: [...enrolments, twice] }));
    },
  },
  {
    name: 'a place is shown as free that is not',
    breaks: 'shown as it is',
    corrupt: (history, random) => {
      const wrong = random.pick(history.shown.vacancies);
      return showing(history, ({ vacancies }) => ({
        vacancies: vacancies.map((one) => (one === wrong ? { ...one, free: one.free + 1 } : one)),
      }));
    },
  },
];

function showing(history: History, change: (shown: Shown) => Partial<Shown>): History {
  return { ...history, shown: { ...history.shown, ...change(history.shown) } };
}
