import { useTranslation } from 'react-i18next';
import { useDesks } from '../../../families/shared/use-desks';

/** Desks but the one where the file is, by name. */
export function useOtherDesks(deskId: string) {
  const { data } = useDesks();
  const others = data?.desks.filter(({ id }) => id !== deskId) ?? [];
  return others
    .map(({ id, name }) => ({ id, name: name ?? '' }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

/** What a field for another desk chooses among. */
export function DeskOptions({ desks }: { readonly desks: ReturnType<typeof useOtherDesks> }) {
  const { t } = useTranslation('sharing');
  return (
    <>
      <option value="">{t('choose')}</option>
      {desks.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}
