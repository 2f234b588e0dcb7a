import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, CheckField, DataTable, FaultAlert, Loading, SideSheet } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { EndForm } from './end-form';
import { ErasePerson } from './erase-person';
import { GiveForm } from './give-form';
import { type Member, memberName, shortId, stateOf, whoLeft } from './member';
import { useMemberColumns } from './member-columns';
import { type ChangedMember, MemberNotice } from './member-notice';
import { Members } from './people.generated';
import { membersOf, type Scope } from './use-scopes';

/** The people of one desk, organiser or referrer. */
export function MemberList({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation('administration');
  const { t: erasing } = useTranslation('erasing-staff');
  const { data, error, isPending } = useQuestion(Members, membersOf(scope));
  const [withEnded, setWithEnded] = useState(false);
  const [giving, setGiving] = useState(false);
  const [ending, setEnding] = useState<Member>();
  const [changed, setChanged] = useState<ChangedMember>();
  const [toErase, setToErase] = useState<Member>();
  const members = data?.members ?? noMembers;
  const left = useMemo(() => whoLeft(members), [members]);
  const columns = useMemberColumns({ onEnd: setEnding, onErase: setToErase, left });
  const ended = members.filter((member) => stateOf(member) === 'ended');
  const shown = members
    .filter((member) => withEnded || !ended.includes(member))
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'nl'));
  const done = (change: ChangedMember) => {
    setGiving(false);
    setEnding(undefined);
    setToErase(undefined);
    setChanged(change);
  };
  return (
    <section className="stack">
      <div className="row row-apart">
        <h2>{t('people.of', { name: scope.name })}</h2>
        <Button icon="plus" onClick={() => setGiving(true)}>
          {t('give.open')}
        </Button>
      </div>
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data && shown.length === 0 && <Alert title={t('people.nobody')} />}
      {shown.length > 0 && (
        <DataTable
          label={t('people.of', { name: scope.name })}
          columns={columns}
          rows={shown}
          keyOf={({ id }) => id}
        />
      )}
      {ended.length > 0 && (
        <CheckField
          label={t('people.withEnded', { count: ended.length })}
          input={{ checked: withEnded, onChange: ({ target }) => setWithEnded(target.checked) }}
        />
      )}
      <SideSheet title={t('give.title')} open={giving} onClose={() => setGiving(false)}>
        <GiveForm scope={scope} known={members} onDone={done} />
      </SideSheet>
      <SideSheet title={t('end.title')} open={ending !== undefined} onClose={() => setEnding(undefined)}>
        {ending && <EndForm member={ending} scope={scope} onDone={done} />}
      </SideSheet>
      <SideSheet title={erasing('title')} open={toErase !== undefined} onClose={() => setToErase(undefined)}>
        {toErase && <ErasePerson member={toErase} onDone={done} />}
      </SideSheet>
      {changed && (
        <MemberNotice
          key={`${changed.what} ${changed.membershipId}`}
          changed={changed}
          onClose={() => setChanged(undefined)}
        />
      )}
    </section>
  );
}

const noMembers: Member[] = [];
const nameOf = (member: Member) => memberName(member) ?? shortId(member.person.id);
