import type { Evolution, Rules } from '../care-request.parts.js';
import { readable } from '../readable.js';
import type { FollowUpCommand } from './follow-up.commands.js';
import type { FollowUpEvent } from './follow-up.events.js';

export const followUpRules: Rules<FollowUpCommand> = {
  RecordFollowUp: ({ channel, colleague = null, note = null }, state) => {
    readable(state);
    return [{ type: 'FollowUpRecorded', data: { channel, colleague, note } }];
  },
};

export const followUpEvolution: Evolution<FollowUpEvent> = {
  FollowUpRecorded: (state) => state,
};
