import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../app/session/session-context';
import { SelectField } from '../../design';
import { useDesks } from '../../families/shared/use-desks';

/** What concerns one desk, for who may work at several: then with a choice. */
export function OfOwnDesk({ children }: { readonly children: (deskId: string) => ReactNode }) {
  const { t } = useTranslation('imports');
  const deskIds = useCapacity()?.deskIds ?? [];
  const { data } = useDesks();
  const [chosen, setChosen] = useState<string>();
  const deskId = chosen ?? deskIds[0];
  const nameOf = (id: string) => data?.desks.find((desk) => desk.id === id)?.name ?? id;
  return (
    <>
      {deskIds.length > 1 && (
        <SelectField label={t('desk')} value={deskId} onChange={({ target }) => setChosen(target.value)}>
          {deskIds.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </SelectField>
      )}
      {deskId !== undefined && children(deskId)}
    </>
  );
}
