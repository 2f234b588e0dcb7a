import type { StoredDocument } from '@samenloket/read-models';
import { type AgreedFor, type SettingName, settingOn, takesPart } from '@samenloket/regional';
import type { PriorityAgreement } from '../../domain/priority/priority-request.js';
import type { ShareAgreement } from '../../domain/priority/share.js';
import { agreedPriority } from './agreed-priority.js';
import type { DeskAgreements } from './desk-agreements.view.js';

/** The agreements that offers and candidates depend on (docs/domain.md, "Settings of a desk"). */
export interface AgreedTerms {
  /** Days for a family to answer an offer; absent: no term. */
  readonly answerDays?: number;
  readonly reminderLimit: number;
  /** Days for an organiser to answer a request that it can see; absent: no term. */
  readonly organiserDays?: number;
  /** Days for either to answer where a request is urgent; absent: no other term than for the rest. */
  readonly urgentDays?: number;
  /** Whether the urgent term waits for the proof. */
  readonly urgentNeedsProof: boolean;
  /** Whether a visit may come before the family's answer. */
  readonly introductionVisit: boolean;
  /** Months before the wanted start at which organisers see a request; absent: at once. */
  readonly visibleMonths?: number;
  /** Whether the organiser that was asked about takes part at the desk; true when none was. */
  readonly takesPart: boolean;
}

/** What a desk agreed on sharing out places in rounds. */
export interface RoundTerms {
  /** Days before the freeze of a round from which on it is near; absent: only once it is frozen. */
  readonly nearDays?: number;
  /** Whether it shares out places in rounds, rather than one by one as they come free. */
  readonly byRounds: boolean;
  readonly takesPart: boolean;
}

/** What desks agreed, by the id of the desk. */
export interface AgreementsSource {
  current(): {
    readonly get: (deskId: string) => Promise<Pick<StoredDocument<DeskAgreements>, 'doc'> | undefined>;
  };
}

export class DeskTerms {
  constructor(private readonly agreements: AgreementsSource) {}

  /** As agreed on that ISO date; `about`: for which organiser or tier, where that makes a difference. */
  async on(deskId: string, date: string, about: AgreedFor = {}): Promise<AgreedTerms> {
    const agreed = (await this.agreements.current().get(deskId))?.doc;
    const known = agreed?.settings ?? [];
    const { organiserId } = about;
    const valueOf = (setting: SettingName) => settingOn(known, setting, date, about);
    const limitOf = (setting: SettingName) => {
      const value = valueOf(setting);
      return typeof value === 'number' ? value : undefined;
    };
    return {
      answerDays: limitOf('familyTermDays'),
      reminderLimit: Number(valueOf('reminders')),
      organiserDays: limitOf('organiserTermDays'),
      urgentDays: limitOf('urgentTermDays'),
      urgentNeedsProof: valueOf('urgentAttestRequired') === true,
      introductionVisit: valueOf('introductionVisit') === true,
      visibleMonths: limitOf('visibleMonthsBeforeStart'),
      takesPart: organiserId === undefined || takesPart(agreed?.participations ?? [], organiserId, date),
    };
  }

  async rounds(deskId: string, date: string, about: AgreedFor): Promise<RoundTerms> {
    const valueOf = await this.settings(deskId, date, about);
    const nearDays = valueOf('nearRoundDays');
    const { takesPart } = await this.on(deskId, date, about);
    return {
      ...(typeof nearDays === 'number' && { nearDays }),
      byRounds: valueOf('allocation') === 'rounds',
      takesPart,
    };
  }

  /** How priority is decided there; of a location whose desk is not known: by what holds where nothing was agreed. */
  async priority(deskId: string | undefined, date: string, about: AgreedFor): Promise<PriorityAgreement> {
    return agreedPriority(await this.settings(deskId, date, about));
  }

  /** Whose children count for which share of a year, there. */
  async shares(deskId: string | undefined, date: string, about: AgreedFor): Promise<ShareAgreement> {
    const valueOf = await this.settings(deskId, date, about);
    return { t2ShareCounts: valueOf('t2ShareCounts'), t3Share: valueOf('t3Share') };
  }

  private async settings(deskId: string | undefined, date: string, about: AgreedFor) {
    const agreed = deskId === undefined ? undefined : await this.agreements.current().get(deskId);
    return (setting: SettingName) => settingOn(agreed?.doc.settings ?? [], setting, date, about);
  }
}
