import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session/session-context';
import { Button, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { AssignRequest, type FileQuery } from './file.generated';

/** Which colleague follows the family up; one takes it on oneself, or gives it back. */
export function Assignment({ file }: { readonly file: NonNullable<FileQuery['careRequest']> }) {
  const { t } = useTranslation('desk');
  const { session } = useSession();
  const { mutate, isPending, error } = useChange(AssignRequest);
  if (!session.signedIn) return null;
  const { id, assignment } = file;
  const isMine = assignment?.to === session.personId;
  const take = () => mutate({ id, to: session.personId, colleague: session.name ?? null });
  const whose = assignment?.colleague ?? t('assignment.somebody');
  const text = t(!assignment ? 'assignment.nobody' : isMine ? 'assignment.mine' : 'assignment.of', {
    colleague: whose,
  });
  return (
    <div className="stack stack-tight">
      <div className="row">
        <p>{text}</p>
        {isMine ? (
          <Button look="quiet" busy={isPending} onClick={() => mutate({ id, to: null })}>
            {t('assignment.giveBack')}
          </Button>
        ) : (
          <Button look="quiet" icon="person" busy={isPending} onClick={take}>
            {t('assignment.take')}
          </Button>
        )}
      </div>
      <FaultAlert fault={error} />
    </div>
  );
}
