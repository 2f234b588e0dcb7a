import { useTranslation } from 'react-i18next';
import { Button, Fold } from '../../design';
import { today } from '../../language/days';
import { useValidity } from '../shared/use-validity';
import { historyOf } from './setting-history';
import { type Agreement, type SettingName, valueOn } from './settings';
import { useSettingTexts } from './use-setting-texts';

interface SettingLineProps {
  readonly setting: SettingName;
  readonly known: readonly Agreement[];
  readonly organiserName: (id: string) => string | undefined;
  readonly onChange: (setting: SettingName) => void;
}

/** What holds now, for whom something else holds, what comes, and what was before. */
export function SettingLine({ setting, known, organiserName, onChange }: SettingLineProps) {
  const { t } = useTranslation('administration');
  const { settingName, valueText } = useSettingTexts();
  const validity = useValidity();
  const { general, exceptions, coming, past } = historyOf(known, setting, today());
  const about = ({ organiserId, tier }: Agreement) =>
    [
      organiserId !== undefined && (organiserName(organiserId) ?? t('otherOrganiser')),
      tier !== undefined && t(`tiers.${tier}`),
    ]
      .filter(Boolean)
      .join(', ');
  const period = ({ validFrom, validUntil }: Agreement) => validity(validFrom, validUntil);
  const line = (agreement: Agreement) => (
    <li key={`${agreement.validFrom} ${agreement.organiserId ?? ''} ${agreement.tier ?? ''}`}>
      {valueText(setting, agreement.value)}{' '}
      <span className="soft">{[about(agreement), period(agreement)].filter(Boolean).join(' · ')}</span>
    </li>
  );
  return (
    <li className="stack stack-tight">
      <div className="row row-apart">
        <div>
          <h3>{settingName(setting)}</h3>
          <p>
            <strong>{valueText(setting, valueOn(known, setting, today()))}</strong>{' '}
            <span className="soft small">{general ? period(general) : t('default')}</span>
          </p>
        </div>
        <Button look="quiet" icon="pen" onClick={() => onChange(setting)}>
          {t('change.open')}
          <span className="only-read-aloud"> {settingName(setting)}</span>
        </Button>
      </div>
      {exceptions.length > 0 && (
        <div className="small">
          <p>{t('exceptions')}</p>
          <ul>{exceptions.map(line)}</ul>
        </div>
      )}
      {coming.length > 0 && (
        <div className="small">
          <p>{t('coming')}</p>
          <ul>{coming.map(line)}</ul>
        </div>
      )}
      {past.length > 0 && (
        <Fold summary={t('past', { count: past.length })}>
          <ul className="small">{past.map(line)}</ul>
        </Fold>
      )}
    </li>
  );
}
