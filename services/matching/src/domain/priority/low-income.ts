/** Below which joint taxable income from work a family has a low income, from a day on. */
export interface LowIncomeThreshold {
  /** ISO date from which it counts, until the next one. */
  readonly from: string;
  /** Euros a year. */
  readonly euros: number;
  readonly source: string;
  /** The figure or its date is not confirmed by the agency's own list. */
  readonly isAssumption: boolean;
}

/**
 * The threshold is indexed every year. **Both rows are assumptions**: organisers published these amounts without the
 * year that they are of. Add a row for each year from the list of the agency (Opgroeien); until then the last one counts.
 */
export const lowIncomeThresholds: readonly LowIncomeThreshold[] = [
  {
    from: '2014-04-01',
    euros: 27_000,
    source: 'kdvstippel.be, "Behoor ik tot de voorrangsgroep?": lager dan 27.000 euro; no year given',
    isAssumption: true,
  },
  {
    from: '2022-01-01',
    euros: 29_599.43,
    source: 'kinderopvangemmaus.be, "Inschrijven wachtlijst KDV Mechelen": 29.599,43 euro; no year given',
    isAssumption: true,
  },
];

/** What counted on an ISO date; undefined before the first one. */
export function lowIncomeThresholdOn(
  date: string,
  known: readonly LowIncomeThreshold[] = lowIncomeThresholds,
): LowIncomeThreshold | undefined {
  return known
    .filter(({ from }) => from <= date)
    .reduce<LowIncomeThreshold | undefined>(
      (latest, next) => (latest && latest.from > next.from ? latest : next),
      undefined,
    );
}

/** As a fact: the family declared it, the platform knows no incomes. */
export function lowIncomeFact(askedOn: string): string {
  const threshold = lowIncomeThresholdOn(askedOn);
  if (!threshold) return 'lowIncome';
  const { euros, isAssumption } = threshold;
  return `lowIncome: declared under ${euros} euros a year${isAssumption ? ' (amount assumed)' : ''}`;
}
