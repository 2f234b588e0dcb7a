import { DomainError } from '@samenloket/event-sourcing';
import { type AgreedFor, type SettingName, settingOn, type SettingValue } from '@samenloket/regional';
import { namesOf, serves } from '../../domain/desk/area.js';
import type { IntakeRule } from '../../domain/care-request/readable.js';
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
   * The desk of a municipality on a date, by any code that stands for it: it follows a merger by itself.
   * @throws DomainError NOT_FOUND
   */
  async servingMunicipality(nis: string, date: string): Promise<DeskDoc> {
    const names = [...namesOf(nis, date)];
    const { documents } = await this.views.desks.current().find({ filter: { 'area.nis': { $in: names } } });
    const serving = documents
      .map(({ doc }) => doc)
      .filter(({ area }) => area.some((member) => serves(member, nis, date)))
      .sort((one, other) => (one.code ?? '').localeCompare(other.code ?? ''));
    // Of a merger to come the parts may have a desk each: who names the code itself goes before.
    const named = serving.find(({ area }) => area.some((member) => member.nis === nis));
    const found = named ?? serving[0];
    if (found) return found;
    throw new DomainError(
      'NOT_FOUND',
      `No desk serves municipality ${nis}. Choose a desk, or another municipality.`,
      [],
      { name: 'noDesk' } satisfies IntakeRule,
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
