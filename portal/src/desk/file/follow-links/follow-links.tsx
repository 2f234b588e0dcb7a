import { useTranslation } from 'react-i18next';
import { Alert, Button, Card, FaultAlert } from '../../../design';
import { Fault } from '../../../graphql/fault';
import { useChange, useQuestion } from '../../../graphql/use-question';
import { useDates } from '../../../language/use-dates';
import { LinksOfFamily, RevokeLink, SendLink } from './follow-links.generated';
import { SentLink } from './sent-link';

/** Links by which the family follows its requests without an account: made, and taken back. */
export function FollowLinks({ id }: { readonly id: string }) {
  const { t } = useTranslation('desk');
  const { day } = useDates();
  const { data, error } = useQuestion(LinksOfFamily, { id });
  const send = useChange(SendLink);
  const revoke = useChange(RevokeLink);
  const now = new Date().toISOString();
  const links = (data?.followLinks ?? []).filter(({ revokedAt, expiresAt }) => !revokedAt && now < expiresAt);
  const take = (linkId: string) => {
    send.reset();
    revoke.mutate({ id, linkId });
  };
  const make = () => {
    revoke.reset();
    send.mutate({ id });
  };
  return (
    <Card as="section">
      <h2>{t('followLinks.title')}</h2>
      <p className="measure">{t('followLinks.more')}</p>
      <ul className="plain-list stack stack-tight">
        {links.map(({ id: linkId, madeAt, expiresAt, lastUsedAt }) => (
          <li key={linkId} className="row row-apart">
            <span>
              {t('followLinks.made', { date: day(madeAt), until: day(expiresAt) })}{' '}
              {lastUsedAt ? t('followLinks.used', { date: day(lastUsedAt) }) : t('followLinks.unused')}
            </span>
            <Button
              look="quiet"
              icon="cross"
              busy={revoke.isPending && revoke.variables.linkId === linkId}
              onClick={() => take(linkId)}
            >
              {t('followLinks.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      {send.data && <SentLink link={send.data.sendFollowLink} />}
      {revoke.isSuccess && <Alert kind="success" title={t('followLinks.revoked')} live />}
      {hasNoMobile(send.error) ? (
        <Alert kind="warning" title={t('followLinks.noMobile')} live />
      ) : (
        <FaultAlert fault={send.error ?? revoke.error ?? error} />
      )}
      <div className="row no-print">
        <Button look="secondary" icon="message" busy={send.isPending} onClick={make}>
          {t('followLinks.send')}
        </Button>
      </div>
    </Card>
  );
}

const hasNoMobile = (fault: unknown): boolean => fault instanceof Fault && fault.code === 'RULE_VIOLATED';
