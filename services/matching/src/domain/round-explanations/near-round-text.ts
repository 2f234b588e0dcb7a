import { dateInWords } from './dutch-time.js';

/** For who looks for a candidate for a freed place, in plain Dutch. */
export function nearRoundText(round: {
  /** ISO date. */
  readonly freezeOn: string;
  readonly isFrozen: boolean;
  readonly blocks: boolean;
}): string {
  const when = round.isFrozen
    ? 'Er loopt een toewijzingsronde voor deze opvang.'
    : `Op ${dateInWords(round.freezeOn)} begint een toewijzingsronde voor deze opvang.`;
  return round.blocks
    ? `${when} Geef een vrije plaats nu alleen aan wie eerst staat.`
    : `${when} Misschien heeft iemand in de ronde meer voorrang voor deze plaats.`;
}
