import { useTranslation } from 'react-i18next';
import { Properties, Property } from '../../design';
import { postalAddress } from '../../families/shared/address';
import { municipalityName } from '../../families/shared/municipalities';
import type { OwnLocation } from './location-input';

/** What a location says of itself; nothing of what nobody said. */
export function LocationProperties({ location }: { readonly location: OwnLocation }) {
  const { t } = useTranslation('own-facts');
  const { t: families } = useTranslation('families');
  const { t: shell } = useTranslation('shell');
  const { name, kind, nis, openingHours, urgentPlaces } = location;
  const also = (['publicHolidays', 'inclusive'] as const).filter((fact) => location[fact]);
  const short = location.daysShortOfTierHours.map((day) => shell(`days.${day}`));
  return (
    <>
      <Properties>
        <Property label={t('location.name')}>{name}</Property>
        <Property label={t('location.kind')}>{families(`kinds.${kind}`)}</Property>
        <Property label={t('location.address')}>{postalAddress(location)}</Property>
        <Property label={t('location.municipality')}>{nis && municipalityName(nis)}</Property>
        <Property label={t('hours.title')}>
          {openingHours.length > 0 && (
            <ul className="plain-list">
              {openingHours.map(({ day, from, to }) => (
                <li key={day}>
                  {shell(`days.${day}`)}: {t('hours.fromTo', { from, to })}
                </li>
              ))}
            </ul>
          )}
        </Property>
        <Property label={t('location.also')}>{also.map((fact) => t(`location.${fact}`)).join(', ')}</Property>
        <Property label={t('location.urgentPlaces')}>{urgentPlaces}</Property>
      </Properties>
      {short.length > 0 && (
        <p className="small soft measure">{t('hours.short', { days: short.join(', ') })}</p>
      )}
    </>
  );
}
