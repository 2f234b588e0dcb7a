import { consequenceId } from '@samenloket/contracts';
import { DomainError } from '@samenloket/event-sourcing';
import type { CarePattern, LegalGround } from '@samenloket/regional';
import type { ApplicantDetails, ChildDetails } from '../../domain/care-request/personal-details.js';
import type { CommandContext } from '../shared/command-metadata.js';
import { entryIdOf } from './call-list-process.js';
import type { CallList } from './call-lists.js';
import type { ClosureStreams } from './closure-streams.js';

/** A child as the organiser knows it. */
export interface ToldChild {
  /** The organiser's own number of the child: the same list again adds nobody. */
  readonly reference: string;
  /** Its enrolment on the platform, when that is known. */
  readonly enrolmentId?: string;
  /** Children with the same word are of one family. */
  readonly household?: string;
  readonly pattern?: CarePattern;
  readonly child: ChildDetails;
  readonly applicant: ApplicantDetails;
}

/** Brings children that the platform does not know onto a call list, all or none. */
export class ChildListing {
  constructor(private readonly closures: ClosureStreams) {}

  async add(
    list: CallList,
    told: readonly ToldChild[],
    legalGround: LegalGround,
    context: CommandContext,
  ): Promise<number> {
    const { closureId, deskId } = list;
    const children = told.map(({ reference, enrolmentId, household, pattern, child, applicant }, index) => {
      const entryId = lineOf(list, reference, enrolmentId, index);
      const birthMonth = child.birthDate?.slice(0, 7);
      return {
        entryId,
        requestId: consequenceId(entryId, 'listed request'),
        familyId: consequenceId(closureId, `family ${household ?? reference}`),
        ...{ deskId, legalGround, child, applicant },
        ...(birthMonth !== undefined && { birthMonth }),
        ...(pattern && { pattern }),
      };
    });
    const command = { type: 'ListChildren', children } as const;
    return (await this.closures.carryOut(closureId, command, context)).position;
  }
}

/** @throws DomainError BAD_INPUT for an enrolment that is not on the list */
function lineOf(
  { closureId, lines }: CallList,
  reference: string,
  enrolmentId: string | undefined,
  index: number,
) {
  if (enrolmentId === undefined) return entryIdOf(closureId, `listed ${reference}`);
  const known = lines.find(({ child }) => child?.enrolmentIds.includes(enrolmentId));
  if (known) return known.entryId;
  throw new DomainError('BAD_INPUT', 'One of these enrolments did not end by this closure.', [
    { path: `children[${index}].enrolmentId`, message: 'is not on this call list' },
  ]);
}
