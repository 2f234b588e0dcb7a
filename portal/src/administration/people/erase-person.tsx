import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../app/session/session-context';
import { ErasePersonForm } from './erase-person-form';
import { type Member, memberName, shortId } from './member';
import type { ChangedMember } from './member-notice';

interface ErasePersonProps {
  readonly member: Member;
  readonly onDone: (changed: ChangedMember) => void;
}

/** Only the operator erases, who sees no names: the others find here by which id to ask it. */
export function ErasePerson({ member, onDone }: ErasePersonProps) {
  const { t } = useTranslation('erasing-staff');
  const { t: people } = useTranslation('administration');
  const isOperator = useCapacity()?.role === 'operator';
  const { id } = member.person;
  const name = memberName(member) ?? people('people.unnamed', { id: shortId(id) });
  return (
    <div className="stack">
      <p>{t('who', { name })}</p>
      <p>{t('more')}</p>
      <p>{t('files')}</p>
      {!isOperator && <p>{t('ask')}</p>}
      <p className="small soft">
        {t('id')} <code>{id}</code>
      </p>
      {isOperator && <ErasePersonForm member={member} name={name} onDone={onDone} />}
    </div>
  );
}
