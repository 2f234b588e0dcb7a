import { useTranslation } from 'react-i18next';
import { Card, SelectField } from '../../../design';
import {
  settingNames,
  type SupposableSetting,
  supposableSettings,
  type SupposedSettings,
} from './suppositions';
import './other-settings.css';

interface OtherSettingsProps {
  readonly settings: SupposedSettings;
  readonly onChange: (settings: SupposedSettings) => void;
}

/** Agreements for all desks of the round at once, whatever each agreed. */
export function OtherSettings({ settings, onChange }: OtherSettingsProps) {
  const { t } = useTranslation('rounds');
  const choose = (setting: SupposableSetting, value: string) => {
    const { [setting]: _, ...others } = settings;
    onChange(value === '' ? others : { ...others, [setting]: value });
  };
  return (
    <Card as="section">
      <h2>{t('whatIf.settings')}</h2>
      <p className="measure soft">{t('whatIf.settingsMore')}</p>
      <div className="other-settings">
        {settingNames.map((setting) => (
          <SelectField
            key={setting}
            label={t(`settings.${setting}`)}
            value={settings[setting] ?? ''}
            onChange={({ target }) => choose(setting, target.value)}
          >
            <option value="">{t('whatIf.asAgreed')}</option>
            {supposableSettings[setting].map((value) => (
              <option key={value} value={value}>
                {t(`settingValues.${value}`)}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
    </Card>
  );
}
