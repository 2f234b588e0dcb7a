import type { CareRequestFacts } from '../care-request-facts.js';
import type { Evolution, Rules } from '../care-request.parts.js';
import { readable } from '../readable.js';
import type { LinksCommand } from './links.commands.js';
import type { LinkKind, LinksEvent } from './links.events.js';

/** A request that this one belongs with. */
export interface Link {
  readonly otherRequestId: string;
  readonly kind: LinkKind;
}

export const linksRules: Rules<LinksCommand> = {
  /** Also of a closed request: the new one after a lapse follows it. */
  LinkRequest: ({ otherRequestId, kind }, state) => {
    const { facts } = readable(state);
    const known = [...state.links, ...linksOf(facts)];
    const same = known.some((link) => link.otherRequestId === otherRequestId && link.kind === kind);
    return same ? [] : [{ type: 'RequestLinked', data: { otherRequestId, kind } }];
  },
};

export const linksEvolution: Evolution<LinksEvent> = {
  RequestLinked: (state, { data }) => ({ ...state, links: [...state.links, data] }),
};

/** Those that a request was registered with. */
export function linksOf({
  twinOf,
  coParentingWith,
  followsRequestId,
}: Pick<CareRequestFacts, 'twinOf' | 'coParentingWith' | 'followsRequestId'>): Link[] {
  const named = { twin: twinOf, coParenting: coParentingWith, follows: followsRequestId } as const;
  return Object.entries(named).flatMap(([kind, otherRequestId]) =>
    otherRequestId === undefined ? [] : [{ kind: kind as keyof typeof named, otherRequestId }],
  );
}
