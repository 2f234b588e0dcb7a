import { useTranslation } from 'react-i18next';
import { agreementsOf, valueOn } from '../../administration/agreements/settings';
import { useSettingTexts } from '../../administration/agreements/use-setting-texts';
import { Card, FaultAlert, Loading, Properties, Property } from '../../design';
import { useDesks } from '../../families/shared/use-desks';
import { today } from '../../language/days';

interface OwnRulesProps {
  readonly organiserId: string;
  /** Of the own locations. */
  readonly deskIds: readonly string[];
}

/** What the organiser puts first itself where the law lets it choose. It agrees that with its desk, which writes it down. */
export function OwnRules({ organiserId, deskIds }: OwnRulesProps) {
  const { t } = useTranslation('own-facts');
  const { valueText } = useSettingTexts();
  const { data, error, isPending } = useDesks();
  const desks = (data?.desks ?? []).filter(({ id }) => deskIds.includes(id));
  return (
    <Card as="section">
      <h2>{t('rules.title')}</h2>
      <p className="measure">{t('rules.lead')}</p>
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      <Properties>
        {desks.map(({ id, name, agreements }) => (
          <Property key={id} label={name ?? ''}>
            {valueText(
              'organiserRules',
              valueOn(agreementsOf(agreements), 'organiserRules', today(), { organiserId }),
            )}
          </Property>
        ))}
      </Properties>
      <p className="measure">{t('rules.change')}</p>
    </Card>
  );
}
