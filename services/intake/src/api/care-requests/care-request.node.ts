import { ageInMonthsAt, type CarePlanDetails, writtenCarePattern } from '@samenloket/regional';
import { type AccessLevel, reaches } from '../../application/open-file/access-level.js';
import type { ReadableFile } from '../../application/open-file/file-reader.js';

/** A request as the API shows it: what this reader may not see is null. Personal fields are resolved apart. */
export function careRequestNode(file: ReadableFile) {
  const { request, level, locationIds } = file;
  const { requestId, status, erased, deskId, facts, wantedStart } = request;
  /** What else the family wishes is not an organiser's business, nor where a sibling is. */
  const isShown = (locationId: string) => locationIds?.includes(locationId) ?? true;
  const preferences = facts.preferences.filter(isShown);
  const { siblingLocationId } = facts;
  const whole = <Value>(value: Value) => seenFrom('file', level, value);
  return {
    file,
    id: requestId,
    ...facts,
    status,
    erased,
    deskId,
    wantedStart,
    pattern: facts.pattern && writtenCarePattern(facts.pattern),
    preferences,
    priorityFacts: file.priorityCounts === false ? null : facts.priorityFacts,
    siblingLocationId: siblingLocationId && isShown(siblingLocationId) ? siblingLocationId : null,
    preferredLocations: preferences.map((id) => ({ __typename: 'Location', id })),
    ageInMonthsAtStart: ageAtStart(facts.birthMonth, wantedStart),
    channel: whole(facts.channel),
    nisHome: whole(facts.nisHome),
    nisWork: whole(facts.nisWork),
    siblingInCareUntil: whole(facts.siblingInCareUntil),
    workPercentages: whole(facts.workPercentages),
    staffOfOrganiserId: whole(facts.staffOfOrganiserId),
    familyId: whole(facts.familyId),
    twinOf: whole(facts.twinOf),
    coParentingWith: whole(facts.coParentingWith),
    followsRequestId: whole(facts.followsRequestId),
    wish: whole(facts.wish),
    plan: facts.plan && planNode(facts.plan),
    referrerConsent: whole(consentNode(request)),
    handedOnBy: whole(request.handedOnBy),
    birthMonth: seenFrom('contact', level, facts.birthMonth),
    assignment: whole(request.assignment),
    nextDueOn: whole(request.nextDueOn),
    mergedInto: whole(request.mergedInto),
    sameChildAs: whole(request.sameChildAs),
  };
}
export type CareRequestNode = ReturnType<typeof careRequestNode>;

function seenFrom<Value>(needed: AccessLevel, level: AccessLevel, value: Value): Value | null {
  return reaches(level, needed) ? value : null;
}

function planNode({ hours, occasionalDates, ...rest }: CarePlanDetails) {
  const between = Object.entries(hours ?? {}).map(([halfDay, { from, to }]) => ({ halfDay, from, to }));
  return { ...rest, hours: between, occasionalDates: occasionalDates ?? [] };
}

function consentNode({ referrerId, referrerUntil: until, deskId }: ReadableFile['request']) {
  return referrerId === null ? null : { referrerId, until, deskId };
}

function ageAtStart(birthMonth: string | undefined, start: string | null): number | null {
  return birthMonth === undefined || start === null ? null : ageInMonthsAt(birthMonth, start);
}
