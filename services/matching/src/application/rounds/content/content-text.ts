import type { PoolName, WishDescription } from '../../../domain/allocation/problem-description.js';
import type {
  RoundContent,
  RoundForm,
  RoundFrame,
  RoundLocation,
  RoundPlaceGroup,
  RoundUnit,
} from '../../../domain/round-content/round-content.js';
import type { EncodedText } from '../round-work.js';
import { packLines, unpackLines } from './packed-text.js';

/**
 * A content as lines of JSON: the frame, then locations, reserves, place groups and units, each on a line of its own
 * that begins with its kind. Fields stand in a fixed order and rows are named by their number, so that the same
 * content is always the same text (docs/decisions/0021-allocation-rounds.md).
 */
export function encodeContent(content: RoundContent): Promise<EncodedText> {
  return packLines(linesOf(content));
}

/** @throws DomainError RULE_VIOLATED when the text is not the one with this hash */
export async function decodeContent(encoded: EncodedText): Promise<RoundContent> {
  const read = new ContentReader();
  for await (const lines of unpackLines(encoded)) for (const line of lines) read.line(line);
  return read.content();
}

const version = 1;

function* linesOf({ frame, locations, reserves, placeGroups, units }: RoundContent): Generator<string> {
  const { roundId, firstMonth, months, startMonths, halfDays, orderSeed } = frame;
  const { processingOrders, classSize, decidedOn, ruleSets } = frame;
  const decided = { decidedOn, ruleSets: ruleSets.map((set) => ({ name: set.name, version: set.version })) };
  const time = { roundId, firstMonth, months, startMonths, halfDays };
  yield JSON.stringify(['frame', version, { ...time, orderSeed, processingOrders, classSize, ...decided }]);
  for (const { locationId, organiserId, closures } of locations)
    yield JSON.stringify(['location', locationId, organiserId, closures.map((one) => [one.from, one.until])]);
  for (const { id, numerator, denominator, children, reservedPresent } of reserves)
    yield JSON.stringify(['reserve', id, numerator, denominator, children, reservedPresent]);
  for (const group of placeGroups) yield groupLine(group);
  const rows = { location: rowsOf(locations, 'locationId'), group: rowsOf(placeGroups, 'id') };
  for (const unit of units) yield unitLine(unit, rows);
}

function groupLine(group: RoundPlaceGroup): string {
  const {
    id,
    placeGroupId = null,
    location,
    tier,
    incomeTariff,
    pool,
    within = null,
    reserve = null,
  } = group;
  const kind = [tier, incomeTariff ? 1 : 0, pool];
  return JSON.stringify(['group', id, placeGroupId, location, ...kind, within, reserve, group.free]);
}

interface Rows {
  readonly location: ReadonlyMap<string, number>;
  readonly group: ReadonlyMap<string, number>;
}

function unitLine(unit: RoundUnit, { location, group }: Rows): string {
  const { children, reserved, incomeTariffOnly, pools, forms, wishes, locationFirst, splitFrom } = unit;
  return JSON.stringify([
    'unit',
    children,
    reserved ? 1 : 0,
    incomeTariffOnly ? 1 : 0,
    pools,
    forms.map(({ kind, care }) => [kind, ...care.flatMap((one) => [one.halfDays, one.from, one.until])]),
    wishes.map((wish) => [
      location.get(wish.location),
      ...wish.options.map(({ groups, keys }) => [groups.map((id) => group.get(id)), keys]),
    ]),
    ...(locationFirst || splitFrom !== undefined ? [locationFirst ? 1 : 0] : []),
    ...(splitFrom !== undefined ? [splitFrom] : []),
  ]);
}

function rowsOf<Key extends string>(rows: readonly Record<Key, string>[], key: Key): Map<string, number> {
  return new Map(rows.map((row, index) => [row[key], index]));
}

type LocationLine = [string, string, [string, string][]];
type ReserveLine = [string, number, number, number, number];
type GroupLine = [string, string | null, string, 0 | 1 | 2 | 3, 0 | 1, PoolName, ...GroupTail];
type GroupTail = [string | null, string | null, number[][]];
type FormLine = [RoundForm['kind'], ...number[]];
type WishLine = [number, ...[number[], number[]][]];
type UnitLine = [string[], 0 | 1, 0 | 1, PoolName[], FormLine[], WishLine[], ...UnitTail];
/** What few units have: left out where there is nothing to say. */
type UnitTail = [locationFirst?: 0 | 1, splitFrom?: string];

class ContentReader {
  private frame?: RoundFrame;
  private readonly locations: RoundLocation[] = [];
  private readonly reserves: RoundContent['reserves'][number][] = [];
  private readonly placeGroups: RoundPlaceGroup[] = [];
  private readonly units: RoundUnit[] = [];

  line(text: string): void {
    const [kind, ...fields] = JSON.parse(text) as [string, ...unknown[]];
    if (kind === 'frame') this.frame = (fields as [number, RoundFrame])[1];
    else if (kind === 'location') this.locations.push(locationIn(fields as LocationLine));
    else if (kind === 'reserve') this.reserves.push(reserveIn(fields as ReserveLine));
    else if (kind === 'group') this.placeGroups.push(groupIn(fields as GroupLine));
    else this.units.push(this.unitIn(fields as UnitLine));
  }

  content(): RoundContent {
    const { frame, locations, reserves, placeGroups, units } = this;
    if (!frame) throw new Error('A content of a round without a frame cannot be read.');
    return { frame, locations, placeGroups, reserves, units };
  }

  private unitIn([children, reserved, incomeOnly, pools, forms, wishes, ...tail]: UnitLine): RoundUnit {
    const [locationFirst, splitFrom] = tail;
    return {
      ...{ id: children.join('+'), children, reserved: reserved === 1, incomeTariffOnly: incomeOnly === 1 },
      pools,
      ...(locationFirst === 1 && { locationFirst: true }),
      ...(splitFrom !== undefined && { splitFrom }),
      ...{ forms: forms.map(formIn), wishes: wishes.map(this.wishIn) },
    };
  }

  private readonly wishIn = ([location, ...options]: WishLine): WishDescription => ({
    location: (this.locations[location] as RoundLocation).locationId,
    options: options.map(([groups, keys]) => ({
      groups: groups.map((row) => (this.placeGroups[row] as RoundPlaceGroup).id),
      keys,
    })),
  });
}

function locationIn([locationId, organiserId, closures]: LocationLine): RoundLocation {
  return { locationId, organiserId, closures: closures.map(([from, until]) => ({ from, until })) };
}

function reserveIn([id, numerator, denominator, children, reservedPresent]: ReserveLine) {
  return { id, numerator, denominator, children, reservedPresent };
}

function groupIn(line: GroupLine): RoundPlaceGroup {
  const [id, placeGroupId, location, tier, incomeTariff, pool, within, reserve, free] = line;
  return {
    ...{ id, location, tier, incomeTariff: incomeTariff === 1, pool, free },
    ...(placeGroupId !== null && { placeGroupId }),
    ...(within !== null && { within }),
    ...(reserve !== null && { reserve }),
  };
}

function formIn([kind, ...numbers]: FormLine): RoundForm {
  const care = [];
  for (let at = 0; at < numbers.length; at += 3) {
    const [halfDays = 0, from = 0, until = 0] = numbers.slice(at, at + 3);
    care.push({ halfDays, from, until });
  }
  return { kind, care };
}
