import type { CareRequestFacts, OfferedPlace } from '@samenloket/contracts';
import type { DescribedFact, Happening, HistoryFact, Moment } from '../../rules/request-history.js';
import type { DataOf, ReportedEvent, ReportedType } from './reported-event.js';

/** What each event tells the report; an event that is not named changes no figure. */
const happenings: { readonly [Type in ReportedType]?: (data: DataOf<Type>) => Happening } = {
  'intake.careRequestClosed.v1': ({ outcome }) => ({ kind: 'closed', outcome }),
  'intake.careRequestReopened.v1': () => ({ kind: 'reopened' }),
  'intake.sameChildConfirmed.v1': ({ firstRequestId }) => ({ kind: 'sameChild', firstRequestId }),
  'matching.offerMade.v1': (data) => ({ kind: 'offered', ...placeOf(data) }),
  'matching.offerCorrected.v1': (data) => ({ kind: 'placeCorrected', ...placeOf(data) }),
  'matching.offerAccepted.v1': (data) => ({ kind: 'accepted', ...placeOf(data) }),
  'matching.placedDirectly.v1': (data) => ({ kind: 'placedDirectly', ...placeOf(data) }),
  'matching.offerDeclined.v1': ({ offerId }) => ({ kind: 'declined', offerId }),
  'matching.offerExpired.v1': ({ offerId }) => ({ kind: 'expired', offerId }),
  'matching.offerWithdrawn.v1': ({ offerId, cause }) => ({
    kind: 'withdrawn',
    offerId,
    byOrganiser: cause === 'organiser',
  }),
  'matching.acceptanceCancelled.v1': ({ offerId, by }) => ({
    kind: 'cancelled',
    offerId,
    byOrganiser: by === 'organiser',
  }),
};

/** Of a registration or a correction; undefined of any other event. */
export function describedFact(event: ReportedEvent): DescribedFact | undefined {
  return event.type === 'intake.careRequestRegistered.v1' || event.type === 'intake.careRequestCorrected.v1'
    ? { ...momentOf(event), description: descriptionOf(event.data) }
    : undefined;
}

/** Of what happened to a request; undefined when no figure can change by it. */
export function historyFact(event: ReportedEvent): HistoryFact | undefined {
  const tell = happenings[event.type] as ((data: ReportedEvent['data']) => Happening) | undefined;
  const row = 'row' in event.data ? event.data.row : undefined;
  return tell && { ...momentOf(event), ...(row && { row }), ...tell(event.data) };
}

/** That the file moved to another desk: no figure changes, but who may see more than the figure does. */
export function transfer(event: ReportedEvent): { readonly toDeskId: string } | undefined {
  if (event.type !== 'intake.careRequestTransferred.v1') return undefined;
  const { toDeskId } = event.data;
  return toDeskId === undefined ? undefined : { toDeskId };
}

/** Milliseconds, not text: two instants in different notation still compare. */
function momentOf({ metadata, recordedAt, position }: ReportedEvent): Moment {
  return { at: Date.parse(metadata.happenedAt), recorded: Date.parse(recordedAt), position };
}

function placeOf({ offerId, start, pattern, temporaryUntil }: OfferedPlace & { readonly offerId: string }) {
  const temporary = temporaryUntil !== undefined && ({ temporary: true } as const);
  return { offerId, place: { start, pattern, ...temporary } };
}

function descriptionOf(facts: CareRequestFacts): DescribedFact['description'] {
  return {
    number: facts.number,
    deskId: facts.deskId,
    askedOn: facts.askedOn,
    nisAsked: facts.nisAsked,
    originalStart: facts.originalStart,
    pattern: facts.pattern,
    urgentReason: facts.urgentReason,
    atypicalHours: facts.atypicalHours,
    specialCareNeed: facts.specialCareNeed,
    priorityFacts: facts.priorityFacts,
    siblingLocationId: facts.siblingLocationId,
    careForm: facts.careForm,
  };
}
