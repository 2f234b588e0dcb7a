import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../design';
import { MemberList } from '../people/member-list';
import type { Referrer } from './referrer';

/** Who works for one of the referrers: they follow the families that it brings. */
export function ReferrerPeople({ referrers }: { readonly referrers: readonly Referrer[] }) {
  const { t } = useTranslation('administration');
  const [wished, setWished] = useState('');
  const shown = referrers.find(({ id }) => id === wished) ?? referrers[0];
  return (
    <>
      {referrers.length > 1 && (
        <SelectField
          label={t('referrers.whose')}
          value={shown?.id ?? ''}
          onChange={({ target }) => setWished(target.value)}
        >
          {referrers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {shown && <MemberList key={shown.id} scope={{ kind: 'referrer', id: shown.id, name: shown.name }} />}
    </>
  );
}
