import type { HalfDay } from '../../design/half-days';
import { type AlsoGood, toldAlsoGood } from '../ask/parts/also-good-fields';
import { type Siblings, toldSiblings } from '../ask/parts/siblings-field';
import type { ToChangeQuery } from './change.generated';

export type RequestToChange = NonNullable<ToChangeQuery['careRequest']>;

/** What a family may ask otherwise later; facts that give priority count as they were. */
export interface Changed extends AlsoGood, Siblings {
  readonly start: string;
  readonly weeks: HalfDay[][];
  readonly wishes: string[];
}

export function asAsked(request: RequestToChange): Changed {
  return {
    start: request.wantedStart ?? '',
    weeks: (request.pattern?.weeks ?? [[]]).map((week) => [...week]),
    wishes: [...request.preferences],
    flexible: request.flexible === true,
    acceptsFewerDays: request.acceptsFewerDays === true,
    acceptsLaterStart: request.acceptsLaterStart === true,
    locationFirst: request.locationFirst === true,
    siblings: request.onlyWithSiblings ? 'only' : request.ratherWithSiblings ? 'rather' : '',
  };
}

/** What of it is other now: the platform is told nothing else. */
export function changesIn(request: RequestToChange, changed: Changed) {
  const before = asAsked(request);
  const isOther = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  const also = { ...toldAlsoGood(changed), ...toldSiblings(changed) };
  const hasOtherDays = isOther(changed.weeks, before.weeks);
  const hasOtherTerms = isOther(also, { ...toldAlsoGood(before), ...toldSiblings(before) });
  return {
    start: changed.start !== before.start ? changed.start : undefined,
    wishes: isOther(changed.wishes, before.wishes) ? changed.wishes : undefined,
    facts:
      hasOtherDays || hasOtherTerms
        ? { ...(hasOtherDays && { pattern: { weeks: changed.weeks } }), ...(hasOtherTerms && also) }
        : undefined,
  };
}
