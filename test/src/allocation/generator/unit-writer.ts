import { ContractOrder, FormKind, Pool, type AllocationProblem } from '@samenloket/matching/allocation';
import { GrowingColumn } from './growing-column.js';

/** A unit in rows of the other columns, as the generator draws it. */
export interface NewUnit {
  readonly id: string;
  readonly children: number;
  readonly reserved: boolean;
  readonly incomeTariffOnly: boolean;
  readonly urgent: boolean;
  readonly locationFirst: boolean;
  /** Row of the joint unit, or `none`. */
  readonly splitFrom: number;
  readonly forms: readonly NewForm[];
  readonly options: readonly NewOption[];
}

export interface NewForm {
  readonly kind: keyof typeof FormKind;
  /** For each child: half-days as bits, first month in care. Care goes on to the last month. */
  readonly care: readonly { readonly halfDays: number; readonly from: number }[];
}

export interface NewOption {
  readonly wish: number;
  /** For each child. */
  readonly groups: readonly number[];
  readonly keys: readonly number[];
}

/** Puts units in columns, one after the other. */
export class UnitWriter {
  private readonly ids: string[] = [];
  private readonly children = new GrowingColumn(Uint8Array);
  private readonly reserved = new GrowingColumn(Uint8Array);
  private readonly incomeTariffOnly = new GrowingColumn(Uint8Array);
  private readonly pools = new GrowingColumn(Uint8Array);
  private readonly contractOrder = new GrowingColumn(Uint8Array);
  private readonly splitFrom = new GrowingColumn(Int32Array);
  private readonly formStart = new GrowingColumn(Uint32Array);
  private readonly optionStart = new GrowingColumn(Uint32Array);
  private readonly kind = new GrowingColumn(Uint8Array);
  private readonly careStart = new GrowingColumn(Uint32Array);
  private readonly halfDays = new GrowingColumn(Uint32Array);
  private readonly from = new GrowingColumn(Uint8Array);
  private readonly until = new GrowingColumn(Uint8Array);
  private readonly wish = new GrowingColumn(Uint8Array);
  private readonly placeStart = new GrowingColumn(Uint32Array);
  private readonly group = new GrowingColumn(Uint32Array);
  private readonly key = new GrowingColumn(Float64Array);

  constructor(private readonly months: number) {
    this.formStart.push(0);
    this.optionStart.push(0);
  }

  /** Writes a unit; its row. */
  write(unit: NewUnit): number {
    this.children.push(unit.children);
    this.reserved.push(Number(unit.reserved));
    this.incomeTariffOnly.push(Number(unit.incomeTariffOnly));
    this.pools.push(unit.urgent ? Pool.ordinary | Pool.urgent : Pool.ordinary);
    this.contractOrder.push(unit.locationFirst ? ContractOrder.locationFirst : ContractOrder.fullnessFirst);
    this.splitFrom.push(unit.splitFrom);
    this.careStart.push(this.halfDays.length);
    for (const form of unit.forms) this.writeForm(form);
    this.formStart.push(this.kind.length);
    this.placeStart.push(this.group.length);
    for (const option of unit.options) this.writeOption(option);
    this.optionStart.push(this.wish.length);
    return this.ids.push(unit.id) - 1;
  }

  columns(): Pick<AllocationProblem, 'units' | 'forms' | 'options'> {
    return {
      units: {
        ids: this.ids,
        count: this.ids.length,
        children: this.children.column(),
        formStart: this.formStart.column(),
        optionStart: this.optionStart.column(),
        reserved: this.reserved.column(),
        incomeTariffOnly: this.incomeTariffOnly.column(),
        pools: this.pools.column(),
        contractOrder: this.contractOrder.column(),
        splitFrom: this.splitFrom.column(),
      },
      forms: {
        kind: this.kind.column(),
        careStart: this.careStart.column(),
        halfDays: this.halfDays.column(),
        from: this.from.column(),
        until: this.until.column(),
      },
      options: {
        wish: this.wish.column(),
        placeStart: this.placeStart.column(),
        group: this.group.column(),
        key: this.key.column(),
      },
    };
  }

  private writeForm({ kind, care }: NewForm): void {
    this.kind.push(FormKind[kind]);
    for (const { halfDays, from } of care) {
      this.halfDays.push(halfDays);
      this.from.push(from);
      this.until.push(this.months);
    }
  }

  private writeOption({ wish, groups, keys }: NewOption): void {
    this.wish.push(wish);
    for (const group of groups) this.group.push(group);
    for (const key of keys) this.key.push(key);
  }
}
