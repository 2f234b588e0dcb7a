import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../app/session/session-context';
import { DateField, SelectField } from '../../design';
import { useDesks } from '../../families/shared/use-desks';
import { type Asked, type Entry, kinds, noDesk } from './asked';
import { usePeople } from './use-people';

interface AuditFilterProps {
  readonly asked: Asked;
  readonly entries: readonly Entry[];
  readonly onChange: (asked: Asked) => void;
}

export function AuditFilter({ asked, entries, onChange }: AuditFilterProps) {
  const { t } = useTranslation('audit');
  const capacity = useCapacity();
  const desks = useDesks().data?.desks ?? [];
  const isOperator = capacity?.role === 'operator';
  const own = desks.filter(({ id }) => isOperator || capacity?.deskIds.includes(id));
  const people = usePeople(asked, entries);
  const kind = (name: string) => kinds.find((one) => one === name) ?? '';
  return (
    <form className="row row-end" role="search" onSubmit={(event) => event.preventDefault()}>
      {(isOperator || own.length > 1) && (
        <SelectField
          label={t('filter.desk')}
          value={asked.deskId}
          onChange={({ target }) => onChange({ ...asked, deskId: target.value, subject: '' })}
        >
          {isOperator && <option value={noDesk}>{t('filter.noDesk')}</option>}
          {own.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField
        label={t('filter.person')}
        value={asked.subject}
        onChange={({ target }) => onChange({ ...asked, subject: target.value })}
      >
        <option value="">{t('filter.everybody')}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('filter.kind')}
        value={asked.kind}
        onChange={({ target }) => onChange({ ...asked, kind: kind(target.value) })}
      >
        <option value="">{t('filter.everything')}</option>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t(`kinds.${one}`)}
          </option>
        ))}
      </SelectField>
      <DateField
        label={t('filter.from')}
        value={asked.from}
        onChange={({ target }) => onChange({ ...asked, from: target.value })}
      />
      <DateField
        label={t('filter.until')}
        value={asked.until}
        onChange={({ target }) => onChange({ ...asked, until: target.value })}
      />
    </form>
  );
}
