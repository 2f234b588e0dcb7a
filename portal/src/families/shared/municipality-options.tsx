import { useTranslation } from 'react-i18next';
import type { DesksQuery } from './desks.generated';
import { servedBy } from './desks';

/** What a field for a municipality chooses among: those that have a desk here, by name. */
export function MunicipalityOptions({ desks = [] }: { readonly desks: DesksQuery['desks'] | undefined }) {
  const { t } = useTranslation('families');
  return (
    <>
      <option value="">{t('choose')}</option>
      {servedBy(desks).map(({ nis, name }) => (
        <option key={nis} value={nis}>
          {name}
        </option>
      ))}
    </>
  );
}
