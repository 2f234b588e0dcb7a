import { useTranslation } from 'react-i18next';
import { useFile } from '../../app/use-file';
import { Alert, Button, FaultAlert } from '../../design';
import { ask } from '../../graphql/ask';
import { Fault } from '../../graphql/fault';
import { type Asked, variablesOf } from './asked';
import { AuditFile } from './audit.generated';

const formats = ['csv', 'xlsx'] as const;

/** What is asked, all of it, as a file without reasons. */
export function AuditFiles({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation('audit');
  const { save, busy, fault } = useFile(async (format: (typeof formats)[number]) => {
    const { after: _, ...variables } = variablesOf(asked);
    const { exportAuditLog } = await ask(AuditFile, { ...variables, format });
    return exportAuditLog;
  });
  const isTooLong = fault instanceof Fault && fault.code === 'BAD_INPUT';
  return (
    <div className="stack stack-tight no-print">
      <div className="row">
        {formats.map((format) => (
          <Button
            key={format}
            look="secondary"
            icon="download"
            busy={busy === format}
            onClick={() => void save(format)}
          >
            {t(`files.${format}`)}
          </Button>
        ))}
      </div>
      {isTooLong ? <Alert kind="error" title={t('files.tooLong')} live /> : <FaultAlert fault={fault} />}
    </div>
  );
}
