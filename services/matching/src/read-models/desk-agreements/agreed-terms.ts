import type { ViewReader } from '@samenloket/read-models';
import { type AgreedFor, type SettingName, settingOn } from '@samenloket/regional';
import type { DeskAgreements } from './desk-agreements.view.js';

/** The agreements that offers and candidates depend on (docs/domain.md, "Settings of a desk"). */
export interface AgreedTerms {
  /** Days for a family to answer an offer; absent: no term. */
  readonly answerDays?: number;
  readonly reminderLimit: number;
  /** Months before the wanted start at which organisers see a request; absent: at once. */
  readonly visibleMonths?: number;
  readonly rankCounts: boolean;
}

export class DeskTerms {
  constructor(private readonly agreements: ViewReader<DeskAgreements>) {}

  /**
   * As agreed on that ISO date, for this organiser or tier where something else was agreed for it; a setting that was
   * never agreed has its default.
   */
  async on(deskId: string, date: string, about: AgreedFor = {}): Promise<AgreedTerms> {
    const settings = (await this.agreements.current().get(deskId))?.doc.settings ?? [];
    const valueOf = (setting: SettingName) => settingOn(settings, setting, date, about);
    const answerDays = valueOf('familyTermDays');
    const visibleMonths = valueOf('visibleMonthsBeforeStart');
    return {
      ...(typeof answerDays === 'number' && { answerDays }),
      reminderLimit: Number(valueOf('reminders')),
      ...(typeof visibleMonths === 'number' && { visibleMonths }),
      rankCounts: valueOf('rankCounts') === true,
    };
  }
}
