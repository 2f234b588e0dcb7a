import { DomainError } from '@samenloket/event-sourcing';
import type { CareRequestEvent, RequestContent } from '../care-request.events.js';
import type { Rules } from '../care-request.parts.js';
import { erased, readable, requireOpen, violated } from '../readable.js';
import { sameContent, withWhatHappened } from '../since-registration.js';
import type { RegistrationCommand } from './registration.commands.js';
import { checkPreferences, checkTerms } from './terms.js';

export const registrationRules: Rules<RegistrationCommand> = {
  RegisterCareRequest: ({ content, source, terms, consent }, state) => {
    if (state.erased) throw erased();
    if (state.status !== 'none') {
      throw new DomainError('ALREADY_EXISTS', 'This request is registered already.');
    }
    checkTerms(content.facts, terms);
    const facts = { ...content.facts, wantedStart: content.facts.originalStart };
    const registered: CareRequestEvent = {
      type: 'CareRequestRegistered',
      data: { ...content, facts, source },
    };
    if (source !== 'referrer') return [registered];
    if (!consent) throw violated('A referrer registers a request only with the consent of the family.');
    return [registered, { type: 'ReferrerConsentGiven', data: consent }];
  },
  /** Also the original start follows the file: a changed row says that it was copied wrong, not that it moved. */
  ImportCareRequest: ({ content }, state) => {
    if (state.erased) return [];
    const data = { ...withWhatHappened(content, state.since), source: 'import' as const };
    if (state.status === 'none') return [{ type: 'CareRequestRegistered', data }];
    const before = state.fromFile && withWhatHappened(state.fromFile, state.since);
    return before && sameContent(before, data) ? [] : [{ type: 'CareRequestCorrected', data }];
  },
  CorrectCareRequest: ({ content, source, terms }, state) => {
    const current = readable(state);
    checkPreferences(content.facts.preferences, terms);
    const corrected = keepingIdentity(content, current);
    return sameContent(corrected, current)
      ? []
      : [{ type: 'CareRequestCorrected', data: { ...corrected, source } }];
  },
  ChangeWantedStart: ({ wantedStart }, state) => {
    const { facts } = requireOpen(state);
    return facts.wantedStart === wantedStart ? [] : [{ type: 'WantedStartChanged', data: { wantedStart } }];
  },
  ChangePreferences: ({ preferences, terms }, state) => {
    const { facts } = requireOpen(state);
    checkPreferences(preferences, terms);
    const same = preferences.join() === facts.preferences.join();
    return same ? [] : [{ type: 'PreferencesChanged', data: { facts: { ...facts, preferences } } }];
  },
};

/** What a correction may not touch: number, desk, family, day of asking and original start stay. */
function keepingIdentity(corrected: RequestContent, { facts }: RequestContent): RequestContent {
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
