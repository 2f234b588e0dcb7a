import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../forms/button';
import './side-sheet.css';

interface SideSheetProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A task beside the page that one comes back to: from the side, on a phone from below. The browser keeps the focus in. */
export function SideSheet({ title, open, onClose, children }: SideSheetProps) {
  const { t } = useTranslation('shell');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="side-sheet" aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <div className="stack">
          <div className="row row-apart">
            <h2 id={titleId}>{title}</h2>
            <Button look="quiet" icon="cross" onClick={() => dialog.current?.close()}>
              {t('close')}
            </Button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
