import { type Decider, defineEvents, type DomainEvent, DomainError } from '@samenloket/event-sourcing';
import { type AreaMember, overlap } from './area.js';

/**
 * All desks of the region in one stream: that a municipality has at most one desk at a time is a rule between desks,
 * so it is decided where all of them are, in one append, and no two descriptions can race past it. There are some
 * tens of desks, and they seldom change.
 */
export type DeskRegisterEvent = DomainEvent<'DeskDescribed', DeskDescription>;

export interface DeskDescription {
  readonly deskId: string;
  /** How the desk calls itself in its files, `LLK-31005`; never changes. */
  readonly code: string;
  readonly name: string;
  readonly organiser?: string;
  readonly area: readonly AreaMember[];
}

export const deskRegisterEvents = defineEvents<DeskRegisterEvent>({
  DeskDescribed: {
    version: 1,
    fields: { deskId: 'clear', code: 'clear', name: 'clear', organiser: 'clear', area: 'clear' },
  },
});

export interface DescribeDesk {
  readonly type: 'DescribeDesk';
  readonly desk: DeskDescription;
}

/** Desks by id, as last described. */
export type DeskRegister = ReadonlyMap<string, DeskDescription>;

export const deskRegisterDecider: Decider<DeskRegister, DescribeDesk, DeskRegisterEvent> = {
  initialState: () => new Map(),
  decide: ({ desk }, register) => {
    const known = register.get(desk.deskId);
    if (known && known.code !== desk.code) {
      throw new DomainError('RULE_VIOLATED', `The code of desk ${known.code} never changes.`);
    }
    const taken = municipalityOfTwoDesks(desk, register);
    if (taken) {
      throw new DomainError(
        'RULE_VIOLATED',
        `Municipality ${taken.nis} already belongs to desk ${taken.deskCode} in this period. A municipality has one ` +
          'desk at a time: give the period an end there first.',
        [{ path: `area.${taken.index}.nis`, message: `already belongs to desk ${taken.deskCode}` }],
      );
    }
    return known && same(known, desk) ? [] : [{ type: 'DeskDescribed', data: desk }];
  },
  evolve: (register, { data }) => new Map(register).set(data.deskId, data),
};

export interface TakenMunicipality {
  readonly nis: string;
  /** Place of the municipality in the area that was described. */
  readonly index: number;
  readonly deskCode: string;
}

/** The first municipality of the description that another desk, or the description itself, has at the same time. */
export function municipalityOfTwoDesks(
  desk: DeskDescription,
  register: DeskRegister,
): TakenMunicipality | undefined {
  const others = [...register.values()].filter(({ deskId }) => deskId !== desk.deskId);
  for (const [index, member] of desk.area.entries()) {
    const clashes = (other: AreaMember) => other.nis === member.nis && overlap(other, member);
    const owner = others.find(({ area }) => area.some(clashes));
    if (owner) return { nis: member.nis, index, deskCode: owner.code };
    if (desk.area.slice(0, index).some(clashes)) return { nis: member.nis, index, deskCode: desk.code };
  }
  return undefined;
}

function same(one: DeskDescription, other: DeskDescription): boolean {
  const text = ({ code, name, organiser, area }: DeskDescription) =>
    JSON.stringify([
      code,
      name,
      organiser,
      area.map(({ nis, organiser: by, enterpriseNumber, from, to }) => [nis, by, enterpriseNumber, from, to]),
    ]);
  return text(one) === text(other);
}
