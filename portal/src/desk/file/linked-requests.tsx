import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Alert, Button, Card, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { type FileQuery, LinkTwins } from './file.generated';

type OpenFile = NonNullable<FileQuery['careRequest']>;
type LinkedRequest = NonNullable<OpenFile['linkedRequests']>[number];

/** Requests that belong with this one: twins, brothers and sisters, the other parent's, one after another. */
export function LinkedRequests({ file, mayLink }: { readonly file: OpenFile; readonly mayLink: boolean }) {
  const { t } = useTranslation('desk');
  const linked = file.linkedRequests ?? [];
  if (linked.length === 0) return null;
  return (
    <Card as="section">
      <h2>{t('linked.title')}</h2>
      <ul className="plain-list stack">
        {linked.map((one) => (
          <li key={`${one.kind} ${one.requestId}`} className="stack stack-tight">
            <Link to={`/loket/dossier/${one.requestId}`}>{t(`linked.${one.kind}`)}</Link>
            {mayLink && one.kind === 'sibling' && <TieTwins id={file.id} other={one} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Twins get a place together or not at all. Asked once more: it cannot be undone. */
function TieTwins({ id, other }: { readonly id: string; readonly other: LinkedRequest }) {
  const { t } = useTranslation('desk');
  const [asked, setAsked] = useState(false);
  const { mutate, isPending, error } = useChange(LinkTwins);
  if (!asked)
    return (
      <div className="row">
        <Button look="quiet" icon="child" onClick={() => setAsked(true)}>
          {t('linked.areTwins')}
        </Button>
      </div>
    );
  return (
    <Alert kind="warning" title={t('linked.sure')} live>
      <p>{t('linked.more')}</p>
      <div className="row">
        <Button busy={isPending} onClick={() => mutate({ id, otherRequestId: other.requestId })}>
          {t('linked.now')}
        </Button>
        <Button look="quiet" onClick={() => setAsked(false)}>
          {t('linked.leave')}
        </Button>
      </div>
      <FaultAlert fault={error} />
    </Alert>
  );
}
