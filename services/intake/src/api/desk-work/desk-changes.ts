import type { CommandBus } from '@nestjs/cqrs';
import { messageContext, type RequestContext, requireRole } from '@samenloket/platform';
import { ChangeCareRequest } from '../../application/change-care-request/change-care-request.command.js';
import type { Changer, FileChanges } from '../../application/open-file/file-changes.js';
import type { CareRequestCommand } from '../../domain/care-request/care-request.commands.js';
import type { CareRequestFacts } from '../../domain/care-request/care-request-facts.js';
import type { CareRequestChanges } from '../care-requests/care-request-change.js';

/** Changes of a file by a desk worker: of its own desk, or where that was granted. */
export class DeskChanges {
  constructor(
    private readonly commands: CommandBus,
    private readonly files: FileChanges,
    private readonly changes: CareRequestChanges,
  ) {}

  /** What has to be looked up for a change is looked up for who may make it, and for nobody else. */
  async carryOut(
    context: RequestContext,
    id: string,
    change: CareRequestCommand | ((facts: CareRequestFacts) => Promise<CareRequestCommand>),
    {
      allowed = ['desk'],
      channel,
    }: { readonly allowed?: readonly Changer[]; readonly channel?: string } = {},
  ) {
    const actor = requireRole(context, 'deskWorker');
    const { content } = await this.files.require(actor, id, ...allowed);
    const decided = typeof change === 'function' ? await change(content.facts) : change;
    const command = new ChangeCareRequest(id, decided, messageContext(context), channel);
    return this.changes.answer(await this.commands.execute(command), context);
  }
}
