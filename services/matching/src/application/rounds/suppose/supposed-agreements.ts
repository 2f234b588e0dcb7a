import { DomainError } from '@samenloket/event-sourcing';
import { isSettingName, settingAllows, type SettingValue } from '@samenloket/regional';
import type { StoredDocument } from '@samenloket/read-models';
import { type AgreementsSource } from '../../../read-models/desk-agreements/agreed-terms.js';
import type { DeskAgreements } from '../../../read-models/desk-agreements/desk-agreements.view.js';

/** A setting that holds for all desks, organisers and tiers, whatever was agreed. */
export interface SupposedSetting {
  readonly setting: string;
  readonly value: SettingValue;
}

/** The agreements of desks, but for some settings. */
export class SupposedAgreements implements AgreementsSource {
  /** @throws DomainError BAD_INPUT for what is no setting, or a value that it cannot have */
  constructor(
    private readonly known: AgreementsSource,
    private readonly supposed: readonly SupposedSetting[],
  ) {
    const faults = supposed.flatMap(({ setting, value }, index) =>
      isSettingName(setting) && settingAllows(setting, value)
        ? []
        : [{ path: `settings[${index}]`, message: 'is no setting, or no value that it can have' }],
    );
    if (faults.length > 0)
      throw new DomainError('BAD_INPUT', 'Suppose settings that desks can agree on.', faults);
  }

  current() {
    const known = this.known.current();
    return {
      get: async (deskId: string): Promise<Pick<StoredDocument<DeskAgreements>, 'doc'>> => {
        const { settings = [], participations = [] } = (await known.get(deskId))?.doc ?? {};
        const names = this.supposed.map(({ setting }) => setting);
        const others = settings.filter(({ setting }) => !names.includes(setting));
        const always = this.supposed.map((one) => ({ ...one, validFrom: '0001-01-01' }));
        return { doc: { settings: [...others, ...always], participations } };
      },
    };
  }
}
