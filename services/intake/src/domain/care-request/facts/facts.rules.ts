import type { Evolution, Rules } from '../care-request.parts.js';
import { readable } from '../readable.js';
import type { FactsCommand } from './facts.commands.js';
import type { FactsEvent } from './facts.events.js';

export const factsRules: Rules<FactsCommand> = {
  DeclareFact: ({ fact, holds, declaredOn, source, detail = null }, state) => {
    readable(state);
    return [{ type: 'FactDeclared', data: { fact, holds, declaredOn, source, detail } }];
  },
};

export const factsEvolution: Evolution<FactsEvent> = {
  FactDeclared: (state) => state,
};
