import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../language/use-dates';
import { useLive } from './live-context';
import './live-note.css';

/** Says, to who listens as well, that what a page shows became other by itself. */
export function LiveNote({ of }: { readonly of: { readonly name: string } }) {
  const { t } = useTranslation('shell');
  const { time } = useDates();
  const changedAt = useLive().changed[of.name];
  // What changed before this page was opened is no news here.
  const [knownAt] = useState(changedAt);
  const isNews = changedAt !== undefined && changedAt !== knownAt;
  return (
    <p role="status" className="live-note soft small no-print">
      {isNews && t('live.changed', { time: time(changedAt) })}
    </p>
  );
}
