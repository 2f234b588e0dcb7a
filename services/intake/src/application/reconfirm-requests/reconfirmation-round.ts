import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { addMonths, brusselsDateOf, endOfDayInBrussels } from '@samenloket/regional';
import { allDocuments } from '@samenloket/read-models';
import { randomUUID } from 'node:crypto';
import { careRequestDecider } from '../../domain/care-request/care-request.decider.js';
import type {
  ReconfirmationCommand,
  ReconfirmationTerms,
} from '../../domain/care-request/reconfirmation/reconfirmation.commands.js';
import type { SearchDoc } from '../../read-models/searches/search.doc.js';
import type { IntakeViews } from '../../read-models/views.js';
import { commandMetadata, operatorContext } from '../shared/command-metadata.js';
import type { DeskDirectory } from '../shared/desk-directory.js';
import { careRequestStream, type IntakeStreams } from '../shared/intake-streams.js';

/** A desk has to answer the phone to those it asks: a wave is spread over a month. */
const [daysOfWave, fewestADay] = [30, 20];

interface AskingDesk {
  readonly deskId: string;
  readonly months: number;
  readonly terms: ReconfirmationTerms;
}

/** One look at every desk that asks its families from time to time whether they still search. */
export class ReconfirmationRound {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly views: IntakeViews,
    private readonly desks: DeskDirectory,
    private readonly clock: Clock,
  ) {}

  /** How many requests were asked, reminded, given up, or found to have answered. Harmless to repeat. */
  async carryOut(): Promise<number> {
    await this.views.searches.waitFor(await this.streams.store.head());
    const today = brusselsDateOf(this.clock.now().toISOString());
    let changed = 0;
    for (const desk of await this.askingDesks(today)) {
      changed += await this.noteOtherSigns(desk);
      changed += await this.chase(desk, today);
      changed += await this.ask(desk, today);
    }
    return changed;
  }

  private async askingDesks(today: string): Promise<AskingDesk[]> {
    const asking = (await this.desks.all()).map(async ({ deskId }) => {
      const [months, reminderDays, reminders] = await Promise.all([
        this.desks.settingOn(deskId, 'reconfirmationMonths', today),
        this.desks.settingOn(deskId, 'reconfirmationReminderDays', today),
        this.desks.settingOn(deskId, 'reconfirmationReminders', today),
      ]);
      return typeof months === 'number'
        ? [{ deskId, months, terms: { reminderDays: Number(reminderDays), reminders: Number(reminders) } }]
        : [];
    });
    return (await Promise.all(asking)).flat();
  }

  private async noteOtherSigns({ deskId }: AskingDesk): Promise<number> {
    const filter = { deskId, turn: 'answered' };
    let noted = 0;
    for await (const { doc } of allDocuments(this.views.searches.current(), { filter })) {
      noted += await this.run(doc, { type: 'ReconfirmCareRequest', by: 'anotherSign' });
    }
    return noted;
  }

  private async chase({ deskId, terms }: AskingDesk, today: string): Promise<number> {
    const filter = { deskId, turn: 'asked', 'question.answerBy': { $lt: today } };
    let chased = 0;
    for await (const { doc } of allDocuments(this.views.searches.current(), { filter })) {
      chased += await this.run(doc, { type: 'ChaseReconfirmation', today, terms });
    }
    return chased;
  }

  /** Who was silent longest goes first. */
  private async ask({ deskId, months, terms }: AskingDesk, today: string): Promise<number> {
    const searches = this.views.searches.current();
    const [open, askedToday] = await Promise.all([
      this.views.careRequests.current().count({ deskId, status: 'open' }),
      searches.count({ deskId, firstAskedOn: today }),
    ]);
    const limit = Math.max(fewestADay, Math.ceil(open / daysOfWave)) - askedToday;
    if (limit <= 0) return 0;
    const silentSince = endOfDayInBrussels(addMonths(today, -months));
    const { documents } = await searches.find({
      filter: { deskId, turn: 'quiet', aliveAt: { $lte: silentSince } },
      sort: { path: 'aliveAt', direction: 'asc' },
      limit,
    });
    let asked = 0;
    for (const { doc } of documents)
      asked += await this.run(doc, { type: 'ChaseReconfirmation', today, terms });
    return asked;
  }

  private async run({ requestId }: SearchDoc, command: ReconfirmationCommand): Promise<number> {
    const stream = careRequestStream(requestId);
    const { state } = await this.streams.careRequests.load(stream);
    const { familyId, deskId } = state.content?.facts ?? {};
    try {
      const { appended } = await this.streams.careRequests.run({
        stream,
        decide: (current) => careRequestDecider.decide(command, current),
        metadata: commandMetadata(operatorContext(), this.clock.now(), { familyId, deskId }),
        eventId: () => randomUUID(),
      });
      return appended;
    } catch (error) {
      // Somebody is busy with this request, or its family was just erased: the next round looks again.
      if (error instanceof DomainError && (error.code === 'CONFLICT' || error.code === 'ERASED')) return 0;
      throw error;
    }
  }
}
