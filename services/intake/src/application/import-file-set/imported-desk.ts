import type { FileSet } from '@samenloket/desk-files';
import type { NewMetadata } from '@samenloket/event-sourcing';
import { randomUUID } from 'node:crypto';
import { agreementsDecider } from '../../domain/desk/agreements.js';
import { deskRegisterDecider } from '../../domain/desk/desk-register.js';
import type { CommandContext } from '../shared/command-metadata.js';
import { agreementsStream, deskRegisterStream, type IntakeStreams } from '../shared/intake-streams.js';

/** Describes the desk and its agreements as the files do; answers how many events that took. */
export async function bringInDesk(
  streams: IntakeStreams,
  { desk: { code, name, area }, agreements }: FileSet,
  deskId: string,
  happenedAt: string,
  context: CommandContext,
): Promise<number> {
  const metadata: NewMetadata = { ...context, happenedAt, deskId, imported: true };
  const members = area.map(({ row: _row, ...member }) => member);
  const organiser = members.find((member) => member.organiser !== undefined)?.organiser;
  const described = await streams.desks.run({
    stream: deskRegisterStream,
    decide: (register) => {
      const desk = { deskId, code, name, organiser, area: members };
      return deskRegisterDecider.decide({ type: 'DescribeDesk', desk }, register);
    },
    metadata,
    eventId: () => randomUUID(),
  });
  const settings = agreements.map(({ setting, value, validFrom }) => ({ setting, value, validFrom }));
  const agreed = await streams.agreements.run({
    stream: agreementsStream(deskId),
    decide: (known) =>
      agreementsDecider.decide({ type: 'SetAgreements', deskId, agreements: settings }, known),
    metadata,
    eventId: () => randomUUID(),
  });
  return described.appended + agreed.appended;
}
