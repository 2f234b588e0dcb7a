import type { FileSet } from '@samenloket/desk-files';
import type { NewMetadata } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { agreementsDecider, type SetAgreements } from '../../domain/desk/agreements.js';
import {
  type DeskRegister,
  deskRegisterDecider,
  type DescribeDesk,
} from '../../domain/desk/desk-register.js';
import type { CommandContext } from '../shared/command-metadata.js';
import { agreementsStream, deskRegisterStream, type IntakeStreams } from '../shared/intake-streams.js';

interface DescribedDesk {
  readonly deskId: string;
  /** Id of the only desk whose files are taken. */
  readonly ofDesk: string | undefined;
}

/** Describes the desk and its agreements as the files do; answers how many events that took. */
export async function bringInDesk(
  streams: IntakeStreams,
  set: FileSet,
  { deskId, ofDesk }: DescribedDesk,
  happenedAt: string,
  context: CommandContext,
): Promise<number> {
  const metadata: NewMetadata = { ...context, happenedAt, deskId, imported: true };
  const described = await streams.desks.run({
    stream: deskRegisterStream,
    decide: (register) => deskDescribed(set, { deskId, ofDesk }, register),
    metadata,
    eventId: () => randomUUID(),
  });
  const agreed = await streams.agreements.run({
    stream: agreementsStream(deskId),
    decide: (known) => agreementsDecider.decide(settingAgreements(set, deskId), known),
    metadata,
    eventId: () => randomUUID(),
  });
  return described.appended + agreed.appended;
}

/** A desk that brings in its own files without one about itself stays as it is known. */
export function deskDescribed(set: FileSet, { deskId, ofDesk }: DescribedDesk, register: DeskRegister) {
  const isAbout = set.desk.area.some(({ row }) => row !== undefined);
  if (!isAbout && ofDesk !== undefined && register.has(deskId)) return [];
  return deskRegisterDecider.decide(describingDesk(set, deskId), register);
}

function describingDesk({ desk: { code, name, area } }: FileSet, deskId: string): DescribeDesk {
  const members = area.map(({ row: _row, ...member }) => member);
  const organiser = members.find((member) => member.organiser !== undefined)?.organiser;
  return { type: 'DescribeDesk', desk: { deskId, code, name, organiser, area: members } };
}

export function settingAgreements({ agreements }: FileSet, deskId: string): SetAgreements {
  const settings = agreements.map(({ setting, value, validFrom }) => ({ setting, value, validFrom }));
  return { type: 'SetAgreements', deskId, agreements: settings };
}

/** Code of a desk that brings in its own files: they need not say it. */
export async function codeOf(
  streams: IntakeStreams,
  deskId: string | undefined,
): Promise<string | undefined> {
  if (deskId === undefined) return undefined;
  return (await streams.desks.load(deskRegisterStream)).state.get(deskId)?.code;
}
