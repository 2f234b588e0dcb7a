import { noPriorityFacts } from '../../domain/care-request/care-request-facts.js';
import type { CareRequestCommand } from '../../domain/care-request/care-request.commands.js';
import type { RequestContent } from '../../domain/care-request/care-request.events.js';
import type { ChildToCall } from '../../domain/sudden-closure/sudden-closure.events.js';
import type { CallEntry, SuddenClosureState } from '../../domain/sudden-closure/sudden-closure.state.js';
import { numberOf } from '../shared/request-number.js';

type Closure = NonNullable<SuddenClosureState['made']>;
const urgentReason = 'careFellAway';

/** A new request of a child that was in care: the file of the one before, from the day on which care fell away. */
export function urgentAfter(
  { facts, ...persons }: RequestContent,
  child: ChildToCall,
  { from, locationId }: Closure,
  requestId: string,
  askedOn: string,
): RequestContent {
  const { acceptsLaterStart: _, twinOf: _twin, ...kept } = facts;
  return {
    ...persons,
    facts: {
      ...kept,
      number: numberOf(requestId),
      askedOn,
      originalStart: from,
      wantedStart: from,
      pattern: child.pattern,
      preferences: facts.preferences.filter((preferred) => preferred !== locationId),
      urgentReason,
      unborn: false,
      ...(child.requestId !== undefined && { follows: child.requestId }),
    },
  };
}

/** The same request, now urgent, with all else as it was. */
export function goingOn(content: RequestContent): CareRequestCommand {
  return {
    type: 'CorrectCareRequest',
    content: { ...content, facts: { ...content.facts, urgentReason } },
    source: 'organiser',
    terms: { earliestRegistrationMonths: null, maximumPreferences: null },
  };
}

/** The request of a child that the organiser told of. */
export function contentOfListed(
  { requestId, familyId, deskId, birthMonth, pattern, child, applicant }: NonNullable<CallEntry['listed']>,
  known: ChildToCall | undefined,
  { from }: Closure,
  askedOn: string,
): RequestContent {
  const month = birthMonth ?? known?.birthMonth;
  const wished = pattern ?? known?.pattern;
  return {
    child,
    applicant,
    remarks: {},
    facts: {
      number: numberOf(requestId),
      deskId,
      familyId,
      askedOn,
      originalStart: from,
      wantedStart: from,
      ...(wished && { pattern: wished }),
      ...(month !== undefined && { birthMonth: month }),
      tariff: 'any',
      preferences: [],
      urgentReason,
      atypicalHours: [],
      specialCareNeed: false,
      priorityFacts: noPriorityFacts,
      unborn: false,
      careForm: 'babyToddler',
    },
  };
}
