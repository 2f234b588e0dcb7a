import { DomainError } from '@samenloket/event-sourcing';
import type { Evolution, Rules } from '../care-request.parts.js';
import { readable, requireOpen, violated } from '../readable.js';
import type { FactsCommand } from './facts.commands.js';
import type { FactsEvent } from './facts.events.js';

export const factsRules: Rules<FactsCommand> = {
  DeclareFact: ({ fact, holds, declaredOn, source, evidence, detail = null }, state) => {
    readable(state);
    return [{ type: 'FactDeclared', data: { fact, holds, declaredOn, source, evidence, detail } }];
  },
  /** Once: a second proof would move a term that already runs. */
  ProveUrgency: ({ on }, state) => {
    const { facts } = requireOpen(state);
    if (facts.urgentReason === undefined) {
      throw violated('This request is not urgent. Put the reason in the request first.');
    }
    if (state.urgencyProvenOn === on) return [];
    if (state.urgencyProvenOn !== undefined) {
      throw violated(
        `The proof was there on ${state.urgencyProvenOn}: the urgent term counts from that day.`,
      );
    }
    if (on < facts.askedOn) {
      throw new DomainError('BAD_INPUT', 'A term cannot begin before the request.', [
        { path: 'on', message: `may not be before ${facts.askedOn}, when care was asked` },
      ]);
    }
    return [{ type: 'UrgencyProven', data: { on } }];
  },
};

export const factsEvolution: Evolution<FactsEvent> = {
  FactDeclared: (state) => state,
  UrgencyProven: (state, { data: { on } }) => ({ ...state, urgencyProvenOn: on }),
};
