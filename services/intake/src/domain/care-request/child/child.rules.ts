import type { Evolution, Rules } from '../care-request.parts.js';
import { withSince } from '../care-request.state.js';
import { readable, violated } from '../readable.js';
import type { ChildCommand } from './child.commands.js';
import type { ChildEvent } from './child.events.js';

export const childRules: Rules<ChildCommand> = {
  RecordBirth: ({ birthDate, firstName }, state) => {
    const { facts } = readable(state);
    if (!facts.unborn) {
      throw violated('The birth of this child is recorded already. Correct the request instead.');
    }
    const birthMonth = birthDate.slice(0, 7);
    return [{ type: 'ChildBorn', data: { birthMonth, birthDate, firstName: firstName ?? null } }];
  },
};

export const childEvolution: Evolution<ChildEvent> = {
  ChildBorn: (state, { data }) => withSince(state, { birth: data }),
};
