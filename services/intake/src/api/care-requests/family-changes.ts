import type { CommandBus } from '@nestjs/cqrs';
import type { Clock } from '@samenloket/event-sourcing';
import { messageContext, type RequestContext, requireRole, type SignedInActor } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import { ChangeCareRequest } from '../../application/change-care-request/change-care-request.command.js';
import type { Changer, FileChanges } from '../../application/open-file/file-changes.js';
import { onBehalfOfFamily } from '../../application/shared/command-metadata.js';
import type { CareRequestCommand } from '../../domain/care-request/care-request.commands.js';
import type { RequestContent } from '../../domain/care-request/care-request.events.js';
import type { CareRequestChanges } from './care-request-change.js';

/** The request as it is, who changes it, and the day. */
export interface Change {
  readonly current: RequestContent;
  readonly by: Changer;
  readonly actor: SignedInActor;
  /** ISO date. */
  readonly today: string;
}

/** Changes by the family itself, or by its desk for it. */
export class FamilyChanges {
  constructor(
    private readonly commands: CommandBus,
    private readonly files: FileChanges,
    private readonly clock: Clock,
    private readonly changes: CareRequestChanges,
  ) {}

  /**
   * What has to be looked up for a change is looked up for who may make it, and for nobody else.
   * @param also who else may, in its own name
   */
  async carryOut(
    context: RequestContext,
    id: string,
    commandFor: (change: Change) => CareRequestCommand | Promise<CareRequestCommand>,
    also: readonly 'referrer'[] = [],
  ) {
    const actor = requireRole(context, 'parent', 'deskWorker', ...also);
    const { content: current, by } = await this.files.require(actor, id, 'family', 'desk', ...also);
    const today = brusselsDateOf(this.clock.now().toISOString());
    const change = await commandFor({ current, by, actor, today });
    const own = messageContext(context);
    const forFamily = by === 'referrer' ? own : onBehalfOfFamily(own, current.facts.familyId);
    const command = new ChangeCareRequest(id, change, forFamily);
    return this.changes.answer(await this.commands.execute(command), context);
  }
}
