import { expect } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { halfDays, patternOfMask } from '@samenloket/regional';
import { holdOutcome } from '../domain/location/decide-hold.js';
import { location } from '../domain/location/location.js';
import type { LocationCommand } from '../domain/location/location-commands.js';
import type { LocationEvent } from '../domain/location/location-events.js';
import type { Capacity, CareKind, ClosureReason } from '../domain/location/location-facts.js';
import { findPlacement } from '../domain/location/location-state.js';
import { dateOfDay, LocationModel, type ModelChild, type Segment } from './location-model.js';
import type { Step, VersionInModel, WantedInModel } from './location-steps.js';
import { described, group } from './samples.js';

const groupIds = ['group-0', 'group-1'] as const;
const dateOrNot = (day: number | undefined) => (day === undefined ? undefined : dateOfDay(day));
const everyWeek = (bits: number) => bits | (bits << halfDays.length);
const perHalfDay = (counts: readonly number[]): Capacity =>
  Object.fromEntries(
    counts.flatMap((count, place): [string, number][] => (count > 0 ? [[halfDays[place] ?? '', count]] : [])),
  );

interface ModelClosure {
  readonly from: number;
  readonly until: number;
  readonly reason: ClosureReason;
}

/** Plays steps with the decider and with the plain model side by side, and holds one against the other. */
export class LocationRehearsal {
  readonly model: LocationModel;
  readonly log: LocationEvent[] = [];
  state = location.initialState();
  /** Fewer places or caregivers than children is no sale. */
  placesChanged = false;
  private closures: ModelClosure[] = [];
  private readonly ids: string[] = [];
  private asked = 0;

  constructor(kind: CareKind, groups: readonly VersionInModel[]) {
    this.model = new LocationModel(kind);
    this.take([described({ kind })]);
    groups.forEach((version, index) => this.describe(index, 0, version));
    this.placesChanged = false;
  }

  play(step: Step): void {
    switch (step.kind) {
      case 'hold':
      case 'enrol':
        return this.place(step.kind, step.wanted);
      case 'describe':
        return this.describe(step.group, step.from, step.version);
      case 'close':
        return this.close(step);
      case 'reopen':
        return this.reopen(step.on);
      case 'confirm':
      case 'release':
      case 'end':
      case 'change':
      case 'settleIn': {
        const child = this.model.children.get(this.ids[step.child % this.ids.length] ?? '');
        return child && this.playOne(step, child);
      }
    }
  }

  private playOne(step: Extract<Step, { child: number }>, child: ModelChild): void {
    const isHold = findPlacement(this.state, child.id)?.kind === 'hold';
    switch (step.kind) {
      case 'confirm':
        return isHold ? this.confirm(child, step.later, step.keep) : undefined;
      case 'release':
        this.run({ type: 'releaseHold', offerId: child.id }, true);
        return void (isHold
          ? this.model.children.delete(child.id)
          : this.keep({ ...child, settlingIn: [], care: [] }));
      case 'end':
        return this.end(child, step.on, isHold);
      case 'change':
        return this.change(child, step, isHold);
      case 'settleIn':
        return isHold || child.care.length === 0 ? undefined : this.settleIn(child, step.before, step.mask);
    }
  }

  private place(kind: 'hold' | 'enrol', wanted: WantedInModel): void {
    const { start, until, birthMonth, mask, urgent, settlingIn } = wanted;
    if (until !== undefined && until <= start) return;
    const id = `${kind}-${this.asked++}`;
    const child = { id, birthMonth, start };
    const before = settlingIn && {
      from: start - settlingIn.before,
      until: start,
      mask: everyWeek(settlingIn.mask),
    };
    const found = this.fitting(start, urgent, wanted.group).find((index) => {
      const parts = [{ group: index, from: start, until: until ?? Infinity, mask }];
      if (before) parts.push({ group: index, ...before });
      return parts.every((part) => !this.isClosedFor(part) && this.model.fits(child, part));
    });
    const place = {
      ...{ birthMonth, start: dateOfDay(start), until: dateOrNot(until), pattern: patternOfMask(mask) },
      placeGroupId: wanted.group === undefined ? undefined : groupIds[wanted.group],
      placeKinds: urgent ? (['urgent'] as const) : [],
      settlingIn: before && {
        from: dateOfDay(before.from),
        halfDays: patternOfMask(before.mask).weeks[0] ?? [],
      },
    };
    if (kind === 'hold') {
      this.run({ type: 'holdHalfDays', offerId: id, requestId: id, ...place }, true);
      const held = found === undefined ? { held: false } : { held: true, placeGroupId: groupIds[found] };
      expect(holdOutcome(this.state, { offerId: id, requestId: id })).toMatchObject(held);
    } else {
      this.run({ type: 'enrolDirectly', enrolmentId: id, ...place }, found !== undefined);
      if (found !== undefined) expect(findPlacement(this.state, id)?.placeGroupId).toBe(groupIds[found]);
    }
    if (found === undefined) return;
    this.ids.push(id);
    const care = [{ group: found, from: start, until: until ?? Infinity, mask }];
    this.keep({ ...child, settlingIn: before ? [{ group: found, ...before }] : [], care });
  }

  private confirm(child: ModelChild, later: number, keep: number): void {
    const [held] = child.care as [Segment];
    const [start, mask] = [held.from + later, held.mask & everyWeek(keep) || held.mask];
    const fits = start < held.until;
    const pattern = patternOfMask(mask);
    this.run({ type: 'confirmHold', offerId: child.id, start: dateOfDay(start), pattern }, fits);
    if (fits) this.keep({ ...child, start, care: [{ ...held, from: start, mask }] });
  }

  private end(child: ModelChild, on: number, isHold: boolean): void {
    const fits = !isHold && child.start <= on && on <= endOf(child);
    this.run({ type: 'endEnrolment', enrolmentId: child.id, on: dateOfDay(on) }, fits);
    if (!fits) return;
    const care = cut(child.care, on);
    this.keep({ ...child, care, settlingIn: care.length > 0 ? child.settlingIn : [] });
  }

  private change(child: ModelChild, step: Extract<Step, { kind: 'change' }>, isHold: boolean): void {
    const { from } = step;
    const current = child.care.find((part) => part.from <= from && from < part.until);
    const wanted = {
      ...{ group: step.group ?? current?.group ?? 0, from },
      ...{ until: step.until ?? endOf(child), mask: step.mask ?? current?.mask ?? 0 },
    };
    const takesGroup = wanted.group === current?.group || this.fitting(from, false, wanted.group).length > 0;
    const settles =
      from !== child.start || child.settlingIn.every((part) => this.fitsAnew(child, part, wanted.group));
    const fits = Boolean(
      !isHold && current && from < wanted.until && takesGroup && this.model.fits(child, wanted) && settles,
    );
    const command = {
      ...{
        type: 'changeEnrolment' as const,
        enrolmentId: child.id,
        from: dateOfDay(from),
        until: dateOrNot(step.until),
      },
      pattern: step.mask === undefined ? undefined : patternOfMask(step.mask),
      placeGroupId: step.group === undefined ? undefined : groupIds[step.group],
    };
    this.run(command, fits);
    if (!fits) return;
    const settlingIn =
      from === child.start
        ? child.settlingIn.map((part) => ({ ...part, group: wanted.group }))
        : child.settlingIn;
    this.keep({ ...child, settlingIn, care: [...cut(child.care, from), wanted] });
  }

  private fitsAnew(child: ModelChild, part: Segment, index: number): boolean {
    return part.group === index || this.model.fits(child, { ...part, group: index });
  }

  private settleIn(child: ModelChild, before: number, bits: number): void {
    const start = this.dayOf(findPlacement(this.state, child.id)?.start ?? '');
    const [first] = child.care as [Segment];
    const part = { group: first.group, from: start - before, until: start, mask: everyWeek(bits) };
    this.keep({ ...child, settlingIn: [] });
    const closed = this.closures.some(({ from, until }) => from <= part.from && part.from < until);
    const same = child.settlingIn.some(({ from, mask }) => from === part.from && mask === part.mask);
    const fits = same || (before > 0 && !closed && this.model.fits(child, part));
    const week = patternOfMask(part.mask).weeks[0] ?? [];
    const settlingIn = { from: dateOfDay(part.from), halfDays: week };
    this.run({ type: 'planSettlingIn', enrolmentId: child.id, settlingIn }, fits);
    this.keep(fits && !same ? { ...child, settlingIn: [part] } : child);
  }

  private close({ from, until, reason }: Extract<Step, { kind: 'close' }>): void {
    const fits = until === undefined || from < until;
    this.run({ type: 'closeLocation', from: dateOfDay(from), until: dateOrNot(until), reason }, fits);
    if (!fits) return;
    this.closures = this.closures.filter((closure) => closure.from !== from);
    this.closures.push({ from, until: until ?? Infinity, reason });
  }

  private reopen(on: number): void {
    const ending = this.closures.filter(({ from, until }) => from <= on && on < until);
    const fits = ending.length > 0 || this.closures.some(({ until }) => until === on);
    this.run(
      { type: 'reopenLocation', on: dateOfDay(on) },
      fits,
      ending.every(({ from }) => from < on),
    );
    this.closures = this.closures
      .map((closure) => (ending.includes(closure) ? { ...closure, until: on } : closure))
      .filter(({ from, until }) => from < until);
  }

  private describe(index: number, from: number, version: VersionInModel): void {
    const { places, caregivers, urgent } = version;
    const change = {
      ...{ placeGroupId: groupIds[index], validFrom: dateOfDay(from) },
      ...(urgent ? { kind: 'urgent' } : {}),
      ...(caregivers ? { caregivers: perHalfDay(caregivers) } : {}),
    };
    this.run({ type: 'describePlaceGroup', facts: group(perHalfDay(places), change) }, true);
    const earlier = (this.model.groups[index] ?? []).filter((known) => known.from < from);
    this.model.groups[index] = [
      ...earlier.map((known) => ({ ...known, until: Math.min(known.until, from) })),
      { from, until: Infinity, ...version },
    ];
    this.placesChanged = true;
  }

  /** Decides, expects it to be allowed or not, and to lead to nothing when it is said again. */
  private run(command: LocationCommand, allowed: boolean, harmlessAgain = true): void {
    let events: readonly LocationEvent[] | undefined;
    try {
      events = location.decide(command, this.state);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
    expect({ command, allowed: events !== undefined }).toEqual({ command, allowed });
    if (!events) return;
    this.take(events);
    if (harmlessAgain) expect(location.decide(command, this.state)).toEqual([]);
  }

  private take(events: readonly LocationEvent[]): void {
    this.log.push(...events);
    this.state = events.reduce(location.evolve, this.state);
  }

  private keep(child: ModelChild): void {
    this.model.children.set(child.id, child);
  }

  /** Groups that take a child from a day on: those for urgent requests first. */
  private fitting(day: number, urgent: boolean, wanted: number | undefined): number[] {
    const taking = [...this.model.groups.keys()].filter((index) => {
      const version = this.model.version(index, day);
      return version && (wanted ?? index) === index && (urgent || !version.urgent);
    });
    const apart = taking.filter((index) => this.model.version(index, day)?.urgent);
    return [...apart, ...taking.filter((index) => !apart.includes(index))];
  }

  private isClosedFor({ from: start, until: end }: Segment): boolean {
    return this.closures.some(
      ({ from, until, reason }) =>
        (from <= start && start < until) ||
        (until === Infinity && from < end && (reason === 'crisis' || reason === 'other')),
    );
  }

  private dayOf(date: string): number {
    return Math.round((Date.parse(date) - Date.parse(dateOfDay(0))) / 86_400_000);
  }
}

function endOf({ care, start }: ModelChild): number {
  return care.at(-1)?.until ?? start;
}

function cut(care: readonly Segment[], day: number): Segment[] {
  return care.filter(({ from }) => from < day).map((part) => ({ ...part, until: Math.min(part.until, day) }));
}
