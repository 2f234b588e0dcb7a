import type { RecordedEvent } from '@samenloket/event-sourcing';
import { addDays } from '@samenloket/regional';
import type { LocationBook } from './location-book.js';
import { streamParts } from './logged-facts.js';
import { type OfferLife, stageOf } from './offer-lives.js';
import type { Shown, ShownEnrolment, ShownRequest, ShownVacancy } from './shown.js';
import { violation, type Violation } from './violation.js';

/** Holds what the API shows at the end against what the log says. */
export function checkShown(
  { requests, enrolments, vacancies }: Shown,
  events: readonly RecordedEvent[],
  lives: ReadonlyMap<string, OfferLife>,
  books: ReadonlyMap<string, LocationBook>,
): Violation[] {
  return [
    ...differences('request', requests.map(requestLine), loggedRequests(events, lives)),
    ...differences('enrolment', enrolments.map(enrolmentLine), loggedEnrolments(books)),
    ...vacancies.flatMap((vacancy) => vacancyFaults(vacancy, books.get(vacancy.locationId))),
  ];
}

function requestLine({ id, status, offers }: ShownRequest): string {
  const lines = offers.map((offer) => `${offer.id} ${offer.status}`).sort();
  return `${id} ${status} [${lines.join(', ')}]`;
}

function loggedRequests(events: readonly RecordedEvent[], lives: ReadonlyMap<string, OfferLife>): string[] {
  const live = events.filter(({ metadata }) => !metadata.imported);
  const ofType = (wanted: string) =>
    new Set(live.filter(({ type }) => type === wanted).map((event) => streamParts(event).id));
  const closed = ofType('CareRequestClosed');
  const offers = Map.groupBy(lives.values(), ({ requestId }) => requestId);
  return [...ofType('CareRequestRegistered')].map((id) =>
    requestLine({
      id,
      status: closed.has(id) ? 'closed' : 'open',
      offers: (offers.get(id) ?? []).map((life) => ({ id: life.offerId, status: stageOf(life) ?? 'none' })),
    }),
  );
}

function enrolmentLine({ id, locationId, requestId, start }: ShownEnrolment): string {
  return `${id} at ${locationId} of ${requestId} from ${start}`;
}

function loggedEnrolments(books: ReadonlyMap<string, LocationBook>): string[] {
  return [...books].flatMap(([locationId, { placements }]) =>
    [...placements]
      .filter(([, { kind }]) => kind === 'enrolment')
      .map(([id, { requestId, start }]) => enrolmentLine({ id, locationId, requestId, start })),
  );
}

/** The room that is shown is that of the fullest date. */
function vacancyFaults(
  { locationId, placeGroupId, halfDay, from, until, free }: ShownVacancy,
  book: LocationBook | undefined,
): Violation[] {
  let least = Infinity;
  for (let date = from; date <= until; date = addDays(date, 1)) {
    if (!isOn(date, halfDay)) continue;
    const { places, children } = book?.limitOf(placeGroupId, date, halfDay) ?? { places: 0, children: 0 };
    least = Math.min(least, places - children);
  }
  if (free === Math.max(0, least)) return [];
  const where = `group ${placeGroupId} of ${locationId}, ${halfDay} from ${from}`;
  return [violation('shown as it is', where, `shown with room for ${free}, which is ${least}`)];
}

function isOn(date: string, halfDay: string): boolean {
  const weekday = new Date(date).getUTCDay();
  return ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'][weekday] === halfDay.slice(0, 2);
}

function differences(kind: string, shown: readonly string[], logged: readonly string[]): Violation[] {
  const [there, due] = [new Set(shown), new Set(logged)];
  const twice = shown.length - there.size;
  return [
    ...(twice > 0 ? [violation('shown as it is', kind, `${twice} lines are shown twice`)] : []),
    ...[...due.difference(there)].map((line) => violation('shown as it is', kind, `not shown: ${line}`)),
    ...[...there.difference(due)].map((line) => violation('shown as it is', kind, `not so: ${line}`)),
  ];
}
