import { useTranslation } from 'react-i18next';
import { Button } from '../../../design';
import { signed } from '../shared/figures-table';
import type { OtherPlaces } from './suppositions';

interface SupposedPlacesProps {
  readonly places: readonly OtherPlaces[];
  readonly onChange: (places: readonly OtherPlaces[]) => void;
}

/** What is supposed so far, each to take back. */
export function SupposedPlaces({ places, onChange }: SupposedPlacesProps) {
  const { t } = useTranslation('rounds');
  if (places.length === 0) return <p className="soft">{t('whatIf.noPlaces')}</p>;
  return (
    <ul className="plain-list stack stack-tight" aria-label={t('whatIf.supposed')}>
      {places.map(({ placeGroupId, location, group, change, halfDays }) => (
        <li key={placeGroupId} className="row row-apart">
          <span>
            <strong>{signed(change)}</strong> {location}{' '}
            <span className="soft">
              {[group, halfDays && t('whatIf.someHalfDays', { count: halfDays.length })]
                .filter(Boolean)
                .join(', ')}
            </span>
          </span>
          <Button
            look="quiet"
            icon="cross"
            onClick={() => onChange(places.filter((other) => other.placeGroupId !== placeGroupId))}
          >
            {t('whatIf.remove')} <span className="only-read-aloud">{location}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
