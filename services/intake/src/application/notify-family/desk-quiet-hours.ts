import { endOfQuiet } from '@samenloket/notifications';
import { brusselsDateOf } from '@samenloket/regional';
import type { MessageTemplate } from '../../domain/messages/message-plan.js';
import type { DeskDirectory } from '../shared/desk-directory.js';

/** Goes at any hour: the next morning may be too late. */
const atAnyHour: ReadonlySet<MessageTemplate> = new Set(['suddenClosure']);

/** When a desk lets its families sleep, as agreed for the day. */
export class DeskQuietHours {
  constructor(private readonly desks: DeskDirectory) {}

  /** The first ISO instant, from this one on, at which a message may go. */
  async endAt(instant: string, deskId: string, template: MessageTemplate): Promise<string> {
    if (atAnyHour.has(template)) return instant;
    const day = brusselsDateOf(instant);
    const [from, to] = await Promise.all([
      this.desks.settingOn(deskId, 'quietHoursFrom', day),
      this.desks.settingOn(deskId, 'quietHoursTo', day),
    ]);
    return endOfQuiet(instant, { from: String(from), to: String(to) });
  }
}
