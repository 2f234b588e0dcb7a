import { addMonths } from '@samenloket/regional';
import type { RegistrationTerms } from './registration.commands.js';
import type { CareRequestFacts } from '../care-request-facts.js';
import { violated } from '../readable.js';

/** @throws DomainError RULE_VIOLATED when the desk's agreements do not allow it */
export function checkTerms(facts: CareRequestFacts, terms: RegistrationTerms): void {
  checkPreferences(facts.preferences, terms);
  const { earliestRegistrationMonths: months } = terms;
  const { askedOn, originalStart } = facts;
  if (months === null || originalStart === undefined) return;
  const opens = addMonths(originalStart, -months);
  if (askedOn < opens) {
    throw violated(
      `This desk registers a request at most ${months} months before the wanted start: from ${opens} on.`,
      { name: 'tooEarly', facts: { months, from: opens } },
    );
  }
}

export function checkPreferences(
  preferences: readonly string[],
  { maximumPreferences }: RegistrationTerms,
): void {
  if (new Set(preferences).size !== preferences.length) {
    throw violated('A location stands twice in the preferences. Name it once.', { name: 'placeTwice' });
  }
  if (maximumPreferences !== null && preferences.length > maximumPreferences) {
    throw violated(
      `This desk allows at most ${maximumPreferences} preferred locations; ${preferences.length} were given.`,
      { name: 'tooManyPlaces', facts: { most: maximumPreferences } },
    );
  }
}
