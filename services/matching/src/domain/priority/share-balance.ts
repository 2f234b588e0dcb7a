import { type DeclaredFacts, isOfPriorityGroup, isVulnerableFamily } from '@samenloket/regional';
import { askedOf, type Share } from './share.js';

/** A child with a place in the group, present or still to come. */
export interface ChildCaredFor {
  /** One for each child, however many periods of care it has. */
  readonly childId: string;
  /** ISO dates; `until` is the first day without care, absent is open. */
  readonly from: string;
  readonly until?: string;
  /** As declared at the time of the request; absent: nobody knows, and the child counts for no share. */
  readonly facts?: DeclaredFacts;
  readonly siblingInCare?: boolean;
}

/** How a group stands with its share, in children. */
export interface ShareStanding {
  readonly caredFor: number;
  /** Those of them who count for the share. */
  readonly counting: number;
  /** Those of them of whom nobody knows. */
  readonly unknown: number;
  /** How many should count. */
  readonly asked: number;
  /** How many are lacking. */
  readonly lacking: number;
}

/** Over a calendar year: so far, and by what is known of the rest of it. */
export interface ShareBalance {
  readonly year: number;
  readonly share: Share;
  readonly soFar: ShareStanding;
  readonly forecast: ShareStanding;
}

/**
 * Children cared for in the year, each once, however short: the share is one of children, not of places.
 *
 * @param today ISO date, the last day that counts as past; of another year: all or nothing of this one is
 */
export function shareBalance(
  children: readonly ChildCaredFor[],
  share: Share,
  year: number,
  today: string,
): ShareBalance {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const until = today < last ? today : last;
  const during = (end: string) =>
    children.filter((child) => child.from <= end && (child.until === undefined || child.until > first));
  return {
    year,
    share,
    soFar: standing(until < first ? [] : during(until), share),
    forecast: standing(during(last), share),
  };
}

/** How many of the next so many children must count for the share, for the year to end with it. */
export function askedOfNext(
  next: number,
  { share, forecast }: Pick<ShareBalance, 'share' | 'forecast'>,
): number {
  return Math.max(0, askedOf(share, forecast.caredFor + next) - forecast.counting);
}

/** Whether a family counts for a share. */
export function countsFor({ counts }: Pick<Share, 'counts'>, facts: DeclaredFacts, siblingInCare: boolean) {
  return counts === 'vulnerableFamilies'
    ? isVulnerableFamily(facts)
    : isOfPriorityGroup(facts, siblingInCare);
}

function standing(children: readonly ChildCaredFor[], share: Share): ShareStanding {
  const byChild = new Map(children.map((child) => [child.childId, child]));
  const all = [...byChild.values()];
  const counting = all.filter(
    ({ facts, siblingInCare = false }) => facts && countsFor(share, facts, siblingInCare),
  ).length;
  const asked = askedOf(share, all.length);
  return {
    caredFor: all.length,
    counting,
    unknown: all.filter(({ facts }) => facts === undefined).length,
    asked,
    lacking: Math.max(0, asked - counting),
  };
}
