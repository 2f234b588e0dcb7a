import { DomainError } from '@samenloket/event-sourcing';
import { addMonths } from '@samenloket/regional';
import type { RegistrationTerms } from './registration.commands.js';
import type { CareRequestFacts } from '../care-request-facts.js';

/** @throws DomainError RULE_VIOLATED when the desk's agreements do not allow it */
export function checkTerms(facts: CareRequestFacts, terms: RegistrationTerms): void {
  checkPreferences(facts.preferences, terms);
  const { earliestRegistrationMonths: months } = terms;
  const { askedOn, originalStart } = facts;
  if (months === null || originalStart === undefined) return;
  const opens = addMonths(originalStart, -months);
  if (askedOn < opens) {
    throw new DomainError(
      'RULE_VIOLATED',
      `This desk registers a request at most ${months} months before the wanted start: from ${opens} on.`,
    );
  }
}

export function checkPreferences(
  preferences: readonly string[],
  { maximumPreferences }: RegistrationTerms,
): void {
  if (new Set(preferences).size !== preferences.length) {
    throw new DomainError('RULE_VIOLATED', 'A location stands twice in the preferences. Name it once.');
  }
  if (maximumPreferences !== null && preferences.length > maximumPreferences) {
    throw new DomainError(
      'RULE_VIOLATED',
      `This desk allows at most ${maximumPreferences} preferred locations; ${preferences.length} were given.`,
    );
  }
}
