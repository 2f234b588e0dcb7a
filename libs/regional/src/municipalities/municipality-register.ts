/** NIS code of a municipality: five digits, kept as a string. */
export type Nis = string;

export interface Municipality {
  readonly nis: Nis;
  readonly name: string;
  /** First day on which the code is valid, ISO date. */
  readonly validFrom: string;
  /** Last day on which the code is valid; undefined while it still is. */
  readonly validTo: string | undefined;
  readonly succeededBy: Nis | undefined;
}

/** A code that never was a municipality; callers check with `isKnown` first. */
export class UnknownMunicipality extends Error {
  override readonly name = 'UnknownMunicipality';

  constructor(readonly nis: string) {
    super(`${nis} is not the NIS code of a municipality. Use a code of gemeenten.csv, of any period.`);
  }
}

/** Municipality codes over time. Any code that was ever valid may be asked about at any date. */
export class MunicipalityRegister {
  private readonly byNis: ReadonlyMap<Nis, Municipality>;
  private readonly predecessors = new Map<Nis, Municipality[]>();
  /** First day of the register: what held then also held before, as far as it knows. */
  private readonly beginning: string;

  constructor(municipalities: readonly Municipality[]) {
    this.beginning = municipalities.map(({ validFrom }) => validFrom).sort()[0] ?? '';
    this.byNis = new Map(municipalities.map((municipality) => [municipality.nis, municipality]));
    for (const municipality of municipalities) {
      const successor = municipality.succeededBy;
      if (successor === undefined) continue;
      if (!this.byNis.has(successor)) throw new UnknownMunicipality(successor);
      this.predecessors.set(successor, [...(this.predecessors.get(successor) ?? []), municipality]);
    }
  }

  isKnown(nis: string): boolean {
    return this.byNis.has(nis);
  }

  /** @throws UnknownMunicipality */
  nameOf(nis: Nis): string {
    return this.find(nis).name;
  }

  all(): readonly Municipality[] {
    return [...this.byNis.values()];
  }

  /**
   * Whether the code was one of the codes of that day.
   * @throws UnknownMunicipality
   */
  isValidOn(nis: Nis, date: string): boolean {
    const { validFrom, validTo } = this.find(nis);
    const day = this.within(date);
    return validFrom <= day && (validTo === undefined || day <= validTo);
  }

  /**
   * The code that is valid on a date for what `nis` stands for (docs/domain.md, report rule 7). Forwards it follows
   * `opgevolgd_door`, however many mergers lie between. Backwards it goes only as long as there is exactly one
   * predecessor: a merged municipality cannot be split again, so its own code stays. Before the register begins
   * the codes are those of its first day.
   * @throws UnknownMunicipality
   */
  codeAt(nis: Nis, onDate: string): Nis {
    const date = this.within(onDate);
    let current = this.find(nis);
    while (current.validTo !== undefined && current.validTo < date && current.succeededBy !== undefined) {
      current = this.find(current.succeededBy);
    }
    while (date < current.validFrom) {
      const [only, ...others] = this.predecessors.get(current.nis) ?? [];
      if (!only || others.length > 0) break;
      current = only;
    }
    return current.nis;
  }

  /**
   * The codes of that day for what `nis` stands for: one, or those of the municipalities that were still to merge.
   * @throws UnknownMunicipality
   */
  codesOn(nis: Nis, date: string): readonly Nis[] {
    const code = this.codeAt(nis, date);
    if (this.isValidOn(code, date)) return [code];
    const parts = [...this.codesOverTime(nis)].filter((part) => this.isValidOn(part, date));
    return parts.length > 0 ? parts : [code];
  }

  /**
   * The code and every code that merged into it: what a list of today's municipality holds of before the merger.
   * @throws UnknownMunicipality
   */
  codesWithin(nis: Nis): ReadonlySet<Nis> {
    const codes = new Set([this.find(nis).nis]);
    for (const code of codes) {
      for (const predecessor of this.predecessors.get(code) ?? []) codes.add(predecessor.nis);
    }
    return codes;
  }

  /** The code itself, every code it became, and every code that merged into it: not the other half of a merger. */
  codesOverTime(nis: Nis): ReadonlySet<Nis> {
    const later = new Set([nis]);
    for (const code of later) {
      const { succeededBy } = this.find(code);
      if (succeededBy !== undefined) later.add(succeededBy);
    }
    return new Set([...later, ...this.codesWithin(nis)]);
  }

  private within(date: string): string {
    return date < this.beginning ? this.beginning : date;
  }

  private find(nis: Nis): Municipality {
    const municipality = this.byNis.get(nis);
    if (!municipality) throw new UnknownMunicipality(nis);
    return municipality;
  }
}
