import { addDays, addMonths } from '@samenloket/regional';
import type { CareRequestFacts } from '../../domain/care-request/care-request-facts.js';
import type { FamilyOffer, TimelineDoc } from './timeline.doc.js';
import { dutchDate } from './timeline-texts.js';

/** What comes next for a family. */
export interface NextStep {
  readonly what:
    | 'answerOffer'
    | 'introductionVisit'
    | 'careStarts'
    | 'confirmSearching'
    | 'organisersSeeRequest'
    | 'organisersAnswer'
    | 'waitForPlace'
    | 'recordBirth'
    | 'reopenRequest';
  /** ISO date. */
  readonly dueOn: string | null;
  readonly locationId: string | null;
  readonly text: (place: string) => string;
}

export interface NextStepFacts {
  readonly status: 'open' | 'closed';
  readonly outcome: string | null;
  readonly wantedStart: string | null;
  readonly facts: CareRequestFacts;
  /** As agreed today; null is none. */
  readonly organiserTermDays: number | null;
  readonly visibleMonthsBeforeStart: number | null;
  /** ISO date. */
  readonly today: string;
}

/** Derived anew each time it is asked, from what happened and what was agreed: soonest first, without a date last. */
export function nextSteps(
  { offers, question }: Pick<TimelineDoc, 'offers' | 'question'>,
  request: NextStepFacts,
): readonly NextStep[] {
  const { status, outcome, today } = request;
  const starting = offers
    .filter((offer) => offer.status === 'accepted' && offer.start >= today)
    .map(careStarts);
  if (status === 'closed') return outcome === 'unreachable' ? [...starting, reopen] : starting;
  const open = offers.filter((offer) => offer.status === 'open');
  const steps = [
    ...open.map(answerOffer),
    ...open.flatMap((offer) => visit(offer, today)),
    ...starting,
    ...(question ? [confirmSearching(question.answerBy)] : []),
    ...(request.facts.unborn ? [recordBirth] : []),
    ...(open.length + starting.length === 0 ? [waiting(request)] : []),
  ];
  return steps.sort((one, other) => ((one.dueOn ?? '9999') < (other.dueOn ?? '9999') ? -1 : 1));
}

function answerOffer({ locationId, answerBy }: FamilyOffer): NextStep {
  const until = answerBy === undefined ? '' : ` Doe dat ten laatste op ${dutchDate(answerBy)}.`;
  const text = (place: string) => `Zeg of je de plaats bij ${place} wilt.${until}`;
  return { what: 'answerOffer', dueOn: answerBy ?? null, locationId, text };
}

function visit({ locationId, introductionVisitOn: on }: FamilyOffer, today: string): readonly NextStep[] {
  if (on === undefined || on < today) return [];
  const text = (place: string) => `Ga kennismaken bij ${place} op ${dutchDate(on)}.`;
  return [{ what: 'introductionVisit', dueOn: on, locationId, text }];
}

function careStarts({ locationId, start }: FamilyOffer): NextStep {
  const text = (place: string) => `De opvang bij ${place} start op ${dutchDate(start)}.`;
  return { what: 'careStarts', dueOn: start, locationId, text };
}

function confirmSearching(answerBy: string): NextStep {
  const text = () => `Laat weten of je nog opvang zoekt. Doe dat ten laatste op ${dutchDate(answerBy)}.`;
  return { what: 'confirmSearching', dueOn: answerBy, locationId: null, text };
}

const recordBirth: NextStep = {
  what: 'recordBirth',
  dueOn: null,
  locationId: null,
  text: () => 'Is je kind geboren? Zet de geboorte in je dossier of bel je loket.',
};

const reopen: NextStep = {
  what: 'reopenRequest',
  dueOn: null,
  locationId: null,
  text: () => 'Zoek je nog opvang? Bel of mail je loket. We openen je aanvraag dan opnieuw.',
};

/** For whom nothing is on its way yet: who looks at the request, and until when that may take. */
function waiting({ wantedStart, facts, today, ...agreed }: NextStepFacts): NextStep {
  const { visibleMonthsBeforeStart: months, organiserTermDays: days } = agreed;
  const seenFrom = months === null || wantedStart === null ? null : addMonths(wantedStart, -months);
  if (seenFrom !== null && seenFrom > today) {
    const text = () => `Vanaf ${dutchDate(seenFrom)} ziet de opvang je aanvraag. Je moet nu niets doen.`;
    return { what: 'organisersSeeRequest', dueOn: seenFrom, locationId: null, text };
  }
  const began = seenFrom !== null && seenFrom > facts.askedOn ? seenFrom : facts.askedOn;
  const answerBy = days === null ? null : addDays(began, days);
  if (answerBy !== null && answerBy >= today) {
    const text = () => `De opvang bekijkt je aanvraag. Ze antwoordt ten laatste op ${dutchDate(answerBy)}.`;
    return { what: 'organisersAnswer', dueOn: answerBy, locationId: null, text };
  }
  const text = () => 'Je aanvraag staat open. Komt er een plaats vrij? Dan krijg je een bericht.';
  return { what: 'waitForPlace', dueOn: null, locationId: null, text };
}
