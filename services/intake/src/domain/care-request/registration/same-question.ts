import type { RequestContent } from '../care-request.events.js';
import { withWholePlan } from './asked-care.js';
import { sameContent } from '../since-registration.js';

/** Whether somebody who got no answer asks the very same again; number and days follow from the first time. */
export function isSameQuestion(asked: RequestContent, registered: RequestContent): boolean {
  const { number, deskId, askedOn, wantedStart } = registered.facts;
  const facts = { ...withWholePlan(asked.facts), number, deskId, askedOn, wantedStart };
  return sameContent({ ...asked, facts }, registered);
}

/** Whether both say the same of what gives priority. */
export function sameFacts({ facts: one }: RequestContent, { facts: other }: RequestContent): boolean {
  const names = Object.keys(other.priorityFacts) as (keyof typeof other.priorityFacts)[];
  return (
    one.siblingLocationId === other.siblingLocationId &&
    one.siblingInCareUntil === other.siblingInCareUntil &&
    one.staffOfOrganiserId === other.staffOfOrganiserId &&
    String(one.workPercentages) === String(other.workPercentages) &&
    names.every((name) => one.priorityFacts[name] === other.priorityFacts[name])
  );
}

/** What a correction may not touch: number, desk, family, day of asking and original start stay. */
export function keepingIdentity(corrected: RequestContent, { facts }: RequestContent): RequestContent {
  const { number, deskId, familyId, askedOn, originalStart, wantedStart } = facts;
  const kept = { number, deskId, familyId, askedOn };
  return {
    ...corrected,
    facts: {
      ...corrected.facts,
      ...kept,
      originalStart: originalStart ?? corrected.facts.originalStart,
      wantedStart: wantedStart ?? corrected.facts.wantedStart,
    },
  };
}
