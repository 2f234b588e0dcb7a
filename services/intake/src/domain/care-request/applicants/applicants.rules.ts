import { DomainError } from '@samenloket/event-sourcing';
import type { Evolution, Rules } from '../care-request.parts.js';
import { requireOpen, violated } from '../readable.js';
import type { ApplicantsCommand } from './applicants.commands.js';
import type { ApplicantsEvent } from './applicants.events.js';

/** Parents, their new partners, grandparents, a guardian. */
const mostOthers = 5;

/** Two parents who ask for the same child are two applicants of one request, never two requests. */
export const applicantsRules: Rules<ApplicantsCommand> = {
  AddApplicant: ({ applicantId, applicant }, state) => {
    requireOpen(state);
    if (state.applicantIds.includes(applicantId)) return [];
    if (state.applicantIds.length === mostOthers) {
      throw violated(`At most ${mostOthers} others act for a request. Remove one of them first.`);
    }
    return [{ type: 'ApplicantAdded', data: { applicantId, applicant } }];
  },
  RemoveApplicant: ({ applicantId }, state) => {
    requireOpen(state);
    if (!state.applicantIds.includes(applicantId)) {
      throw new DomainError('NOT_FOUND', 'This request has no such other applicant.');
    }
    return [{ type: 'ApplicantRemoved', data: { applicantId } }];
  },
};

export const applicantsEvolution: Evolution<ApplicantsEvent> = {
  ApplicantAdded: (state, { data }) => ({
    ...state,
    applicantIds: [...state.applicantIds, data.applicantId],
  }),
  ApplicantRemoved: (state, { data }) => ({
    ...state,
    applicantIds: state.applicantIds.filter((applicantId) => applicantId !== data.applicantId),
  }),
};
