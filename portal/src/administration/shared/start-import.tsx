import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button, CheckField } from '../../design';

interface StartImportProps {
  /** Children who lose their half-days: agreed to first. */
  readonly leaving: number;
  readonly starting: boolean;
  readonly onStart: () => void;
}

/** The button that brings in files that are right. */
export function StartImport({ leaving, starting, onStart }: StartImportProps) {
  const { t } = useTranslation('imports');
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const mayStart = leaving === 0 || agreed;
  return (
    <>
      {leaving > 0 && (
        <Alert kind="warning" title={t('leaving', { count: leaving })}>
          <p>{t('leavingMore')}</p>
          <CheckField
            label={t('leavingAgreed')}
            input={{ checked: agreed, onChange: ({ target }) => setAgreed(target.checked) }}
          />
          {asked && !agreed && <p role="alert">{t('leavingMissing')}</p>}
        </Alert>
      )}
      <div className="row">
        <Button
          icon="check"
          busy={starting}
          onClick={() => {
            setAsked(true);
            if (mayStart) onStart();
          }}
        >
          {t('start')}
        </Button>
      </div>
    </>
  );
}
