import { useTranslation } from 'react-i18next';
import { Alert, Button, FaultAlert } from '../design';
import { Fault } from '../graphql/fault';
import { useChange } from '../graphql/use-question';
import type { WrittenDown } from './letter';
import { NoteConsent } from './on-behalf.generated';
import { consentNote } from './use-write-down';

/** That the request is there; and what of the rest did not work, which takes nothing away of that. */
export function WrittenNotice({ written }: { readonly written: WrittenDown }) {
  const { t } = useTranslation('on-behalf');
  const { number, desk, link, noteFault, linkFault } = written;
  return (
    <>
      <Alert kind="success" title={number && t('done.number', { number })} live>
        <p>{t('done.desk', { desk })}</p>
        {link && <p>{t(link.isSent ? 'done.linkSent' : 'done.linkNotSent')}</p>}
      </Alert>
      {noteFault !== undefined && <NoteAgain written={written} />}
      {linkFault !== undefined && <NoLink fault={linkFault} />}
    </>
  );
}

/** Only the note goes again: the request must not. */
function NoteAgain({ written: { id, family, noteFault } }: { readonly written: WrittenDown }) {
  const { t } = useTranslation('on-behalf');
  const { mutate, isPending, isSuccess, error } = useChange(NoteConsent);
  if (isSuccess) return <Alert kind="success" title={t('done.noted')} live />;
  const again = () => mutate({ input: consentNote(id, family, t('consent.note')) });
  return (
    <>
      <Alert kind="warning" title={t('done.notNoted')} live>
        <p>{t('done.notNotedMore')}</p>
        <div className="row">
          <Button look="secondary" busy={isPending} onClick={again}>
            {t('done.noteAgain')}
          </Button>
        </div>
      </Alert>
      <FaultAlert fault={error ?? noteFault} />
    </>
  );
}

function NoLink({ fault }: { readonly fault: unknown }) {
  const { t } = useTranslation('on-behalf');
  // The one rule there is: a link goes to a mobile number only.
  const noMobile = fault instanceof Fault && fault.code === 'RULE_VIOLATED';
  return (
    <>
      <Alert kind={noMobile ? 'info' : 'warning'} title={t('done.noLink')} live>
        <p>{t(noMobile ? 'done.noMobile' : 'done.noLinkMore')}</p>
      </Alert>
      {!noMobile && <FaultAlert fault={fault} />}
    </>
  );
}
