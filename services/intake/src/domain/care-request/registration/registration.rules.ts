import { DomainError } from '@samenloket/event-sourcing';
import type { RequestWish } from '../care-request-facts.js';
import type { Rules } from '../care-request.parts.js';
import { erased, readable, requireOpen, violated } from '../readable.js';
import { consentGiven } from '../consent/consent.rules.js';
import { sameContent, withWhatHappened } from '../since-registration.js';
import type { RegistrationCommand } from './registration.commands.js';
import { checkPlan, checkWish, withWholePlan } from './asked-care.js';
import { isSameQuestion, keepingIdentity, sameFacts } from './same-question.js';
import { checkPreferences, checkTerms } from './terms.js';

export const registrationRules: Rules<RegistrationCommand> = {
  RegisterCareRequest: ({ content, source, terms, consent, handedOn }, state) => {
    if (state.erased) throw erased();
    const asked = { ...content, facts: withWholePlan(content.facts) };
    if (state.registered) {
      if (isSameQuestion(asked, state.registered)) return [];
      throw new DomainError('ALREADY_EXISTS', 'This request is registered already.');
    }
    checkTerms(asked.facts, terms);
    checkWish(asked.facts);
    checkPlan(asked.facts);
    if (source === 'referrer' && !consent) {
      throw violated('A referrer registers a request only with the consent of the family.', {
        name: 'consentNeeded',
      });
    }
    const facts = { ...asked.facts, wantedStart: asked.facts.originalStart };
    return [
      { type: 'CareRequestRegistered', data: { ...asked, facts, source } },
      ...(consent ? [consentGiven(consent)] : []),
      ...(handedOn ? [{ type: 'HandedOnByOrganiser', data: handedOn } as const] : []),
    ];
  },
  /** Also the original start follows the file: a changed row says that it was copied wrong, not that it moved. */
  ImportCareRequest: ({ content }, state) => {
    if (state.erased) return [];
    const data = { ...withWhatHappened(content, state.since), source: 'import' as const };
    if (state.status === 'none') return [{ type: 'CareRequestRegistered', data }];
    const before = state.fromFile && withWhatHappened(state.fromFile, state.since);
    return before && sameContent(before, data) ? [] : [{ type: 'CareRequestCorrected', data }];
  },
  CorrectCareRequest: ({ content, source, terms, asRead }, state) => {
    const current = readable(state);
    if (asRead && !sameContent(asRead, current)) throw changedMeanwhile();
    checkPreferences(content.facts.preferences, terms);
    const corrected = keepingIdentity({ ...content, facts: withWholePlan(content.facts) }, current);
    checkWish(corrected.facts);
    checkPlan(corrected.facts);
    if (source === 'family' && !sameFacts(corrected, current)) throw countAsTheyWere();
    return sameContent(corrected, current)
      ? []
      : [{ type: 'CareRequestCorrected', data: { ...corrected, source } }];
  },
  ChangeWantedStart: ({ wantedStart }, state) => {
    const { facts } = requireOpen(state);
    return facts.wantedStart === wantedStart ? [] : [{ type: 'WantedStartChanged', data: { wantedStart } }];
  },
  ChangePreferences: ({ preferences, wish: wished, terms }, state) => {
    const { facts } = requireOpen(state);
    checkPreferences(preferences, terms);
    const wish = wished ?? facts.wish;
    const changed = { ...facts, preferences, ...(wish && { wish }) };
    checkWish(changed);
    const same = preferences.join() === facts.preferences.join() && isSameWish(wish, facts.wish);
    return same ? [] : [{ type: 'PreferencesChanged', data: { facts: changed } }];
  },
};

function changedMeanwhile(): DomainError {
  return new DomainError(
    'CONFLICT',
    'Somebody else changed this request a moment ago. Look at it and try again.',
  );
}

function isSameWish(one?: RequestWish, other?: RequestWish): boolean {
  return one?.kind === other?.kind && one?.organiserId === other?.organiserId && one?.nis === other?.nis;
}

function countAsTheyWere(): DomainError {
  return violated(
    'What gives priority counts as it was when you asked. Tell your desk what changed: it is kept with its date.',
    { name: 'priorityAsAsked' },
  );
}
