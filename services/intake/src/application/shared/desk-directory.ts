import { DomainError } from '@samenloket/event-sourcing';
import {
  type AgreedFor,
  municipalities,
  type SettingName,
  settingOn,
  type SettingValue,
} from '@samenloket/regional';
import { coversDate } from '../../domain/desk/area.js';
import type { RegistrationTerms } from '../../domain/care-request/care-request.commands.js';
import type { DeskDoc } from '../../read-models/desks/desks.view.js';
import type { IntakeViews } from '../../read-models/views.js';

/** Which desk serves where, and what it agreed. */
export class DeskDirectory {
  constructor(private readonly views: IntakeViews) {}

  async find(deskId: string): Promise<DeskDoc | undefined> {
    return (await this.views.desks.current().get(deskId))?.doc;
  }

  /** @throws DomainError NOT_FOUND */
  async get(deskId: string): Promise<DeskDoc> {
    const found = await this.find(deskId);
    if (!found) throw new DomainError('NOT_FOUND', `There is no desk ${deskId}.`);
    return found;
  }

  async byCode(code: string): Promise<DeskDoc | undefined> {
    const { documents } = await this.views.desks.current().find({ filter: { code }, limit: 1 });
    return documents[0]?.doc;
  }

  async all(): Promise<DeskDoc[]> {
    const { documents } = await this.views.desks.current().find();
    return documents.map(({ doc }) => doc).filter(({ code }) => code !== null);
  }

  /**
   * The desk of a municipality on a date; any code that ever stood for it counts.
   * @throws DomainError NOT_FOUND
   */
  async servingMunicipality(nis: string, date: string): Promise<DeskDoc> {
    const codes = municipalities.isKnown(nis) ? [...municipalities.codesOverTime(nis)] : [nis];
    const { documents } = await this.views.desks.current().find({ filter: { 'area.nis': { $in: codes } } });
    const serving = documents.find(({ doc }) =>
      doc.area.some((member) => codes.includes(member.nis) && coversDate(member, date)),
    );
    if (serving) return serving.doc;
    throw new DomainError(
      'NOT_FOUND',
      `No desk serves municipality ${nis}. Choose a desk, or another municipality.`,
    );
  }

  async termsOn(deskId: string, date: string): Promise<RegistrationTerms> {
    const { agreements } = await this.get(deskId);
    return {
      earliestRegistrationMonths: numberOf(settingOn(agreements, 'earliestRegistrationMonths', date)),
      maximumPreferences: numberOf(settingOn(agreements, 'maximumPreferences', date)),
    };
  }

  /** What a desk agreed for a date, or the default; null is "no limit". */
  async settingOn(
    deskId: string,
    setting: SettingName,
    date: string,
    about: AgreedFor = {},
  ): Promise<SettingValue> {
    const found = await this.find(deskId);
    return settingOn(found?.agreements ?? [], setting, date, about);
  }
}

function numberOf(value: SettingValue): number | null {
  return typeof value === 'number' ? value : null;
}
