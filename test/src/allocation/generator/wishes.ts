import type { RegionSettings } from './region-settings.js';
import type { Request } from './request.js';
import { isIncomeTariff, type Group } from './groups.js';
import type { SeededNumbers } from './seeded-numbers.js';
import type { NewOption } from './unit-writer.js';
import type { WeightedDraw } from './weighted-draw.js';

/** Which locations a family names, first the one that it likes best, and which groups there take its children. */
export class Wishes {
  /** For each location its groups, highest tier first and ordinary places before urgent ones. */
  private readonly groupsAt: number[][];

  constructor(
    private readonly settings: RegionSettings,
    private readonly groups: readonly Group[],
  ) {
    this.groupsAt = Array.from({ length: settings.locations }, () => []);
    for (const [row, { location }] of groups.entries()) this.groupsAt[location]!.push(row);
    for (const rows of this.groupsAt)
      rows.sort((one, other) => groups[other]!.tier - groups[one]!.tier || one - other);
  }

  /** As many as the settings say, when so many near it take such children; one more when the family has a place. */
  drawLocations(request: Request, near: WeightedDraw, numbers: SeededNumbers): number[] {
    const most = Math.min(near.size, this.settings.wishes + Number(request.holdsPlace));
    const named: number[] = [];
    for (let tries = 0; named.length < most && tries < 20 * most; tries++) {
      const location = near.next(numbers);
      if (named.includes(location) || !this.takesAll(request, location)) continue;
      named.push(location);
    }
    return named;
  }

  /** For each way in which a location can place some of the children of a family, the group of each. */
  waysAt(location: number, request: Request, children: readonly number[]): number[][] {
    return children.reduce<number[][]>(
      (ways, child) =>
        ways.flatMap((way) => this.groupsFor(request, location, child).map((group) => [...way, group])),
      [[]],
    );
  }

  optionsAt(
    location: number,
    wish: number,
    request: Request,
    children: readonly number[],
    key: KeyOf,
  ): NewOption[] {
    return this.waysAt(location, request, children).map((groups) => ({
      wish,
      groups,
      keys: groups.map(key),
    }));
  }

  private takesAll(request: Request, location: number): boolean {
    return request.ages.every((_, child) => this.groupsFor(request, location, child).length > 0);
  }

  private groupsFor(request: Request, location: number, child: number): number[] {
    return this.groupsAt[location]!.filter((row) => {
      const group = this.groups[row]!;
      if (group.age !== request.ages[child] || (group.pool === 'urgent' && !request.urgent)) return false;
      return isIncomeTariff(group) || !request.incomeTariffOnly;
    });
  }
}

export type KeyOf = (group: number) => number;
