import { type Decider, defineEvents, type DomainEvent, DomainError } from '@samenloket/event-sourcing';
import { checkReachable, type DeskContact, sameContact } from './desk-contact.js';
import { type AreaMember, overlap, sharedMunicipality, type SharedMunicipality } from './area.js';

/**
 * All desks of the region in one stream: that a municipality has at most one desk at a time is a rule between desks,
 * so it is decided where all of them are, in one append, and no two descriptions can race past it. There are some
 * tens of desks, and they seldom change.
 */
export type DeskRegisterEvent =
  | DomainEvent<'DeskDescribed', DeskDescription>
  | DomainEvent<'DeskContactSet', { readonly deskId: string; readonly contact: DeskContact }>;

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
  DeskContactSet: { version: 1, fields: { deskId: 'clear', contact: 'clear' } },
});

export interface DescribeDesk {
  readonly type: 'DescribeDesk';
  readonly desk: DeskDescription;
}

/** Apart from its description: what a desk brings in with its files says nothing of it. */
export interface SetDeskContact {
  readonly type: 'SetDeskContact';
  readonly deskId: string;
  readonly contact: DeskContact;
}

export interface KnownDesk extends DeskDescription {
  readonly contact?: DeskContact | undefined;
}

/** Desks by id, as last described. */
export type DeskRegister = ReadonlyMap<string, KnownDesk>;

type DeskCommand = DescribeDesk | SetDeskContact;

export const deskRegisterDecider: Decider<DeskRegister, DeskCommand, DeskRegisterEvent> = {
  initialState: () => new Map(),
  decide: (command, register) =>
    command.type === 'DescribeDesk' ? describe(command, register) : setContact(command, register),
  evolve: (register, { type, data }) => {
    const known = register.get(data.deskId);
    switch (type) {
      case 'DeskDescribed':
        return new Map(register).set(data.deskId, { ...data, contact: known?.contact });
      case 'DeskContactSet':
        return known ? new Map(register).set(data.deskId, { ...known, contact: data.contact }) : register;
    }
  },
};

function setContact({ deskId, contact }: SetDeskContact, register: DeskRegister): DeskRegisterEvent[] {
  const known = register.get(deskId);
  if (!known) throw new DomainError('NOT_FOUND', 'There is no such desk. Describe it first.');
  checkReachable(contact);
  return sameContact(known.contact, contact) ? [] : [{ type: 'DeskContactSet', data: { deskId, contact } }];
}

function describe({ desk }: DescribeDesk, register: DeskRegister): DeskRegisterEvent[] {
  const known = register.get(desk.deskId);
  if (known && known.code !== desk.code) {
    throw new DomainError('RULE_VIOLATED', `The code of desk ${known.code} never changes.`);
  }
  const taken = municipalityOfTwoDesks(desk, register);
  if (taken) {
    throw new DomainError(
      'RULE_VIOLATED',
      `Municipality ${takenWords(taken)} already belongs to desk ${taken.deskCode} in this period. A municipality ` +
        'has one desk at a time: give the period an end there, or here, first.',
      [{ path: `area.${taken.index}.nis`, message: `already belongs to desk ${taken.deskCode}` }],
    );
  }
  return known && same(known, desk) ? [] : [{ type: 'DeskDescribed', data: desk }];
}

export interface TakenMunicipality {
  readonly nis: string;
  /** Place of the municipality in the area that was described. */
  readonly index: number;
  readonly deskCode: string;
  /** What the municipality is called where both meet, and from when: a merger brings two areas together. */
  readonly meets?: { readonly nis: string; readonly since: string };
}

/** The first municipality of the description that another desk, or the description itself, has at the same time. */
export function municipalityOfTwoDesks(
  desk: DeskDescription,
  register: DeskRegister,
): TakenMunicipality | undefined {
  const others = [...register.values()].filter(({ deskId }) => deskId !== desk.deskId);
  for (const [index, member] of desk.area.entries()) {
    for (const { code: deskCode, area } of others) {
      const shared = area.map((other) => sharedMunicipality(other, member)).find((found) => found);
      if (shared) return { nis: member.nis, index, deskCode, ...meetingPoint(member, shared) };
    }
    const repeats = (other: AreaMember) => other.nis === member.nis && overlap(other, member);
    if (desk.area.slice(0, index).some(repeats)) return { nis: member.nis, index, deskCode: desk.code };
  }
  return undefined;
}

/** As it stands in a message: with the new code where a merger is the reason. */
function takenWords({ nis, meets }: TakenMunicipality): string {
  return meets ? `${nis}, which is ${meets.nis} since ${meets.since},` : nis;
}

function meetingPoint({ nis }: AreaMember, shared: SharedMunicipality): Pick<TakenMunicipality, 'meets'> {
  return shared.nis === nis || shared.since === undefined
    ? {}
    : { meets: { nis: shared.nis, since: shared.since } };
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
