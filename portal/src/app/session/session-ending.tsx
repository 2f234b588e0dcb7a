import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button } from '../../design';
import { useSession } from './session-context';

/** Early enough to answer, as WCAG 2.2.1 asks. */
const warnBefore = 2 * 60_000;

/** Asks in time whether one wants to stay signed in. */
export function SessionEnding() {
  const { t } = useTranslation('shell');
  const { session, extend, refresh } = useSession();
  const endsAt = session.signedIn ? Date.parse(session.expiresAt) : undefined;
  const [warned, setWarned] = useState<number>();
  useEffect(() => {
    if (endsAt === undefined) return undefined;
    const left = endsAt - Date.now();
    // Every question put the end off, so ask first; when it is later, this warning is for a moment that is over.
    const warn = () => void refresh().then(() => setWarned(endsAt));
    const warning = setTimeout(warn, Math.max(0, left - warnBefore));
    const end = setTimeout(() => void refresh(), Math.max(0, left) + 1_000);
    return () => [warning, end].forEach(clearTimeout);
  }, [endsAt, refresh]);
  if (endsAt === undefined || warned !== endsAt) return null;
  return (
    <div className="session-ending">
      <Alert kind="warning" title={t('sessionEnds')} live>
        <Button onClick={() => void extend()}>{t('staySignedIn')}</Button>
      </Alert>
    </div>
  );
}
