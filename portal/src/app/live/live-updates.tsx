import type { PortalRole } from '@samenloket/gateway/session-api';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useCapacity, useSession } from '../session/session-context';
import { askAgain } from './ask-again';
import { keepListening } from './change-stream';
import { LiveContext } from './live-context';

/** Who has something to hear. */
const listening: readonly (PortalRole | undefined)[] = ['deskWorker', 'parent'];

/** Hears from the gateway what changes, while the page is in sight, and asks again what shows it. */
export function LiveUpdates({ children }: { readonly children: ReactNode }) {
  const { session } = useSession();
  const role = useCapacity()?.role;
  const client = useQueryClient();
  const isVisible = useVisible();
  const [isHeld, setIsHeld] = useState(false);
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  // Other after each change of role.
  const heardAs = session.signedIn && listening.includes(role) ? session.csrf : undefined;
  useEffect(() => {
    if (heardAs === undefined || !isVisible) return undefined;
    let isOver = false;
    const stop = keepListening({
      held: (is) => setIsHeld(is),
      heard: (change) =>
        void askAgain(client, change).then((names) => {
          const at = new Date().toISOString();
          if (names.length > 0 && !isOver)
            setChanged((before) => ({ ...before, ...Object.fromEntries(names.map((name) => [name, at])) }));
        }),
    });
    return () => {
      isOver = true;
      stop();
      setIsHeld(false);
    };
  }, [heardAs, isVisible, client]);
  const use = useMemo(() => ({ isHeld, changed }), [isHeld, changed]);
  return <LiveContext value={use}>{children}</LiveContext>;
}

function useVisible(): boolean {
  return useSyncExternalStore(onVisibility, () => document.visibilityState === 'visible');
}

function onVisibility(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}
