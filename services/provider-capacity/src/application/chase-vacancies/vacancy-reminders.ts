import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { allDocuments } from '@samenloket/read-models';
import { addDays, brusselsDateOf } from '@samenloket/regional';
import { dueReminder, staleFrom } from '../../domain/vacancy-chase/confirmation-age.js';
import type { CapacityViews } from '../../read-models/capacity-views.js';
import { ConfirmationAgreements } from '../../read-models/desk-agreements/confirmation-agreements.js';
import type { VacancyConfirmationDoc } from '../../read-models/vacancy-confirmations/vacancy-confirmations.view.js';
import { ownContext } from '../shared/own-context.js';
import type { VacancyChaseStreams } from './vacancy-chase-streams.js';

/** Asks organisers to say again what is free, when the agreed number of days passed since they did. */
export class VacancyReminders {
  private readonly agreements: ConfirmationAgreements;

  constructor(
    private readonly views: CapacityViews,
    private readonly streams: VacancyChaseStreams,
    private readonly clock: Clock,
  ) {
    this.agreements = new ConfirmationAgreements(views);
  }

  /** How many reminders became due. The view may be behind: the stream knows which were told. */
  async remindDue(): Promise<number> {
    const today = brusselsDateOf(this.clock.now().toISOString());
    let reminded = 0;
    const filter = { lastKnownOn: { $lt: today, $gte: addDays(today, -oldestDays) } };
    for await (const { doc } of allDocuments(this.views.confirmations.current(), { filter })) {
      reminded += await this.remind(doc, today);
    }
    return reminded;
  }

  private async remind(doc: VacancyConfirmationDoc, today: string): Promise<number> {
    const { locationId, organiserId, deskId, lastKnownOn } = doc;
    if (lastKnownOn === undefined || deskId === '') return 0;
    const terms = await this.agreements.of(doc, today);
    const due = dueReminder(lastKnownOn, terms, today);
    if (!due) return 0;
    const reminder = { locationId, organiserId, deskId, notConfirmedSince: lastKnownOn, ...due };
    const stale = staleFrom(lastKnownOn, terms);
    try {
      const { appended } = await this.streams.remind(
        { type: 'remindOfVacancies', ...reminder, ...(stale !== undefined && { staleFrom: stale }) },
        ownContext(),
      );
      return appended;
    } catch (error) {
      // Another replica tells the same: the next scan sees whether it did.
      if (error instanceof DomainError && error.code === 'CONFLICT') return 0;
      throw error;
    }
  }
}

/** A location that nobody spoke of for so long is chased no more: the list of the desk still shows it. */
const oldestDays = 400;
