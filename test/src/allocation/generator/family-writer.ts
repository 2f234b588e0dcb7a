import { none, type AllocationProblem } from '@samenloket/matching/allocation';
import type { HeldPlace } from './free-places.js';
import type { Group } from './groups.js';
import type { RegionSettings } from './region-settings.js';
import { drawRequest, formsOf, type Request } from './request.js';
import type { SeededNumbers } from './seeded-numbers.js';
import { UnitWriter, type NewForm, type NewOption } from './unit-writer.js';
import type { WeightedDraw } from './weighted-draw.js';
import { Wishes, type KeyOf } from './wishes.js';

/** Most units of one family: siblings together, and each of the two alone. */
const mostUnits = 3;

/** Draws families one by one and writes each as its units, with their priority. */
export class FamilyWriter {
  /** For each age the half-days a week that all children want together. */
  readonly wanted = [0, 0];
  /** Places that units have already: they come on top of the free ones. */
  readonly held: HeldPlace[] = [];
  readonly classSize: number;
  private readonly units: UnitWriter;
  private readonly wishes: Wishes;
  private readonly lottery: Uint32Array;
  private families = 0;
  private ranks = 0;

  constructor(
    private readonly settings: RegionSettings,
    private readonly groups: readonly Group[],
    lottery: SeededNumbers,
  ) {
    this.units = new UnitWriter(settings.months);
    this.wishes = new Wishes(settings, groups);
    this.lottery = lottery.order(settings.families * (settings.siblings > 0 ? mostUnits : 1));
    this.classSize = this.lottery.length + 1;
  }

  columns(): Pick<AllocationProblem, 'units' | 'forms' | 'options'> {
    return this.units.columns();
  }

  write(near: WeightedDraw, numbers: SeededNumbers): void {
    const request = drawRequest(this.settings, numbers);
    const locations = this.wishes.drawLocations(request, near, numbers);
    const children = [...request.ages.keys()];
    const id = `family-${++this.families}`;
    for (const child of children) this.wanted[request.ages[child]!]! += countOf(request.halfDays[child]!);
    const hasSibling = numbers.chance(0.05);
    const joint = this.writeUnit(id, none, request, locations, children, hasSibling);
    if (!request.maySplit) return;
    for (const child of children)
      this.writeUnit(`${id}-${child + 1}`, joint, request, locations, [child], hasSibling);
  }

  private writeUnit(
    id: string,
    splitFrom: number,
    request: Request,
    locations: readonly number[],
    children: readonly number[],
    hasSibling: boolean,
  ): number {
    const forms = formsOf(request, children, this.settings.months);
    const rank = 1 + this.lottery[this.ranks++]!;
    const key: KeyOf = (group) =>
      classOf(this.groups[group]!, request, hasSibling && this.groups[group]!.location === locations[0]) *
        this.classSize +
      rank;
    const holds = request.holdsPlace && locations.length > 1;
    const options = locations.flatMap((location, wish) =>
      holds && wish === locations.length - 1
        ? this.heldOption(location, wish, request, children)
        : this.wishes.optionsAt(location, wish, request, children, key),
    );
    const held: NewForm = { ...forms[forms.length - 1]!, kind: 'held' };
    if (holds) this.held.push({ groups: options[options.length - 1]!.groups, care: held.care });
    return this.units.write({
      id,
      children: children.length,
      reserved: request.vulnerable,
      incomeTariffOnly: request.incomeTariffOnly,
      urgent: request.urgent,
      locationFirst: request.locationFirst,
      splitFrom,
      forms: holds ? [...forms, held] : forms,
      options,
    });
  }

  private heldOption(
    location: number,
    wish: number,
    request: Request,
    children: readonly number[],
  ): NewOption {
    const [groups = []] = this.wishes.waysAt(location, request, children);
    return { wish, groups, keys: groups.map(() => 0) };
  }
}

/**
 * Class of a family in a group, 0 the best. T2 and T3: work and vulnerable, or a sibling there; work; the others. T0 and
 * T1, the organiser's own rules: a sibling there; the others.
 */
function classOf({ tier }: Group, request: Request, siblingThere: boolean): number {
  if (tier < 2) return siblingThere ? 0 : 1;
  if (!request.works) return 2;
  return request.vulnerable || siblingThere ? 0 : 1;
}

function countOf(halfDays: number): number {
  let count = 0;
  for (let left = halfDays; left !== 0; left &= left - 1) count++;
  return count;
}
