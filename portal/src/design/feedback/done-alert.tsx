import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../forms/button';
import { Alert } from './alert';
import './done-alert.css';

interface DoneAlertProps {
  readonly title: string;
  /** The way back, while there is one. */
  readonly undo?: { readonly label: string; readonly busy: boolean; readonly now: () => void } | undefined;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** At the foot of the window: what was just done; what it was done on may be gone from the page. */
export function DoneAlert({ title, undo, onClose, children }: DoneAlertProps) {
  const { t } = useTranslation('shell');
  return (
    <div className="done-alert no-print">
      <Alert kind="success" title={title} live>
        {children}
        <div className="row">
          {undo && (
            <Button look="secondary" icon="back" busy={undo.busy} onClick={undo.now}>
              {undo.label}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {t('close')}
          </Button>
        </div>
      </Alert>
    </div>
  );
}
