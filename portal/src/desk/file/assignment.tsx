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
  return (
    <>
      <p>
        {assignment
          ? t(isMine ? 'assignment.mine' : 'assignment.of', {
              colleague: assignment.colleague ?? t('assignment.somebody'),
            })
          : t('assignment.nobody')}
      </p>
      <div className="row no-print">
        {isMine ? (
          <Button look="quiet" busy={isPending} onClick={() => mutate({ id, to: null })}>
            {t('assignment.giveBack')}
          </Button>
        ) : (
          <Button look="secondary" icon="person" busy={isPending} onClick={take}>
            {t('assignment.take')}
          </Button>
        )}
      </div>
      <FaultAlert fault={error} />
    </>
  );
}
