import { dayInWords, monthInWords } from './dutch-time.js';

/** What would have been asked, or would have been there, otherwise. */
export interface Supposition {
  /** Days of the week that are left out, from 0, Monday. */
  readonly withoutDays?: readonly number[];
  /** `YYYY-MM`. */
  readonly fromMonth?: string;
  /** So many more places there. */
  readonly extraPlaces?: number;
}

/** Whether it would have made a difference at one location: in plain Dutch (B1), a sentence each. */
export function counterfactualText(supposed: Supposition, fits: boolean): string[] {
  const parts = partsOf(supposed);
  const question = parts.length === 0 ? 'We rekenden dit na.' : `We rekenden dit na: ${parts.join(', ')}.`;
  const answer = fits
    ? 'Dan was er hier in deze ronde wel een plaats voor je kind.'
    : 'Ook dan was er hier in deze ronde geen plaats voor je kind.';
  return [question, answer, 'Deze berekening verandert niets aan de ronde.'];
}

function partsOf({ withoutDays = [], fromMonth, extraPlaces }: Supposition): string[] {
  return [
    ...(withoutDays.length > 0 ? [`zonder ${inWords(withoutDays)}`] : []),
    ...(fromMonth ? [`met een start in ${monthInWords(fromMonth)}`] : []),
    ...(extraPlaces ? [`met ${extraPlaces} ${extraPlaces === 1 ? 'plaats' : 'plaatsen'} meer`] : []),
  ];
}

function inWords(days: readonly number[]): string {
  const names = days.map(dayInWords);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}
