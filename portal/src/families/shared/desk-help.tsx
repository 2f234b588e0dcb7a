import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../design';
import { DeskCard } from './desk-card';
import { MunicipalityOptions } from './municipality-options';
import { deskOf } from './desks';
import { useDesks } from './use-desks';

/** For who would rather have help: which desk, and how it is reached. */
export function DeskHelp() {
  const { t } = useTranslation('families');
  const { data } = useDesks();
  const [nis, setNis] = useState('');
  const desk = nis === '' ? undefined : deskOf(data?.desks ?? [], nis);
  return (
    <section className="stack measure">
      <h2>{t('home.help')}</h2>
      <p>{t('home.helpMore')}</p>
      <SelectField label={t('home.helpWhere')} value={nis} onChange={({ target }) => setNis(target.value)}>
        <MunicipalityOptions desks={data?.desks} />
      </SelectField>
      {/* There before it is filled, so that it is read aloud. */}
      <div role="status">{desk && <DeskCard desk={desk} />}</div>
    </section>
  );
}
