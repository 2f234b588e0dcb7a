import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, DataTable, FaultAlert, Loading } from '../../design';
import { usePages } from '../../organisers/shared/use-pages';
import { AdministrationHead, administrationPages } from '../shared/administration-head';
import { type Asked, variablesOf } from './asked';
import { AuditLog } from './audit.generated';
import { useAuditColumns } from './audit-columns';
import { AuditFiles } from './audit-files';
import { AuditFilter } from './audit-filter';

export function Component() {
  return (
    <SignInNeeded as={administrationPages.audit.as}>
      <AuditPage />
    </SignInNeeded>
  );
}

/** What members of staff read and changed. The operator sees no file and no name. */
function AuditPage() {
  const { t } = useTranslation('audit');
  const capacity = useCapacity();
  const isOperator = capacity?.role === 'operator';
  const [asked, setAsked] = useState<Asked>({
    ...{ deskId: capacity?.deskIds[0] ?? '', subject: '', kind: '', from: '', until: '' },
  });
  const { nodes, error, isPending, hasMore, isAskingMore, askMore } = usePages(
    AuditLog,
    variablesOf(asked),
    ({ auditLog }) => auditLog,
  );
  const columns = useAuditColumns(isOperator);
  return (
    <div className="stack stack-wide">
      <AdministrationHead page="audit" />
      {isOperator && <Alert title={t('operator')} />}
      <div className="row row-apart row-end">
        <AuditFilter asked={asked} entries={nodes} onChange={setAsked} />
        <AuditFiles asked={asked} />
      </div>
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {!isPending && !error && nodes.length === 0 && (
        <Alert title={t('none')}>
          <p>{t('noneMore')}</p>
        </Alert>
      )}
      {nodes.length > 0 && (
        <DataTable label={t('title')} columns={columns} rows={nodes} keyOf={({ id }) => id} />
      )}
      <div className="row row-apart">
        {nodes.length > 0 && <p role="status">{t('shown', { count: nodes.length })}</p>}
        {hasMore && (
          <Button look="secondary" busy={isAskingMore} onClick={askMore}>
            {t('more')}
          </Button>
        )}
      </div>
    </div>
  );
}
