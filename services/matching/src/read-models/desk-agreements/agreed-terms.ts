import type { AgreementSetting } from '@samenloket/contracts';
import type { ViewReader } from '@samenloket/read-models';
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

const defaults = { familyTermDays: 10, reminders: 3 };

export class DeskTerms {
  constructor(private readonly agreements: ViewReader<DeskAgreements>) {}

  /** As agreed on that ISO date; a setting that was never agreed has its default, `null` means no limit. */
  async on(deskId: string, date: string): Promise<AgreedTerms> {
    const settings = (await this.agreements.current().get(deskId))?.doc.settings ?? [];
    const valueOf = (setting: string) => settingOn(settings, setting, date);
    const answerDays = valueOf('familyTermDays') ?? defaults.familyTermDays;
    const noTerm = valueOf('familyTermDays') === null;
    const visible = valueOf('visibleMonthsBeforeStart');
    return {
      ...(!noTerm && { answerDays: Number(answerDays) }),
      reminderLimit: Number(valueOf('reminders') ?? defaults.reminders),
      ...(typeof visible === 'number' && { visibleMonths: visible }),
      rankCounts: valueOf('rankCounts') === true,
    };
  }
}

function settingOn(
  settings: readonly AgreementSetting[],
  setting: string,
  date: string,
): AgreementSetting['value'] | undefined {
  return settings
    .filter((one) => one.setting === setting && one.validFrom <= date)
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0]?.value;
}
