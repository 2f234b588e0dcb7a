import { backgroundHeader, type PracticeText } from '@samenloket/gateway/session-api';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design';
import { useDates } from '../../language/use-dates';
import { useSession } from '../session/session-context';
import './practice-telephone.css';

const everyMs = 3_000;

/** In a practice environment: the text messages that would have gone to made-up families. Elsewhere nothing. */
export function PracticeTelephone() {
  const { t } = useTranslation('following');
  const { moment } = useDates();
  const heading = useId();
  const { session } = useSession();
  const { data } = useQuery({
    queryKey: ['PracticeTelephone'],
    queryFn: askTexts,
    enabled: session.development,
    refetchInterval: everyMs,
  });
  if (!data) return null;
  return (
    <section aria-labelledby={heading} className="stack practice-telephone">
      <h2 id={heading}>{t('practice.title')}</h2>
      <p className="measure">{t(data.length === 0 ? 'practice.none' : 'practice.lead')}</p>
      <ul className="plain-list cards">
        {data.map(({ at, to, text }) => (
          <Card as="li" key={at + text}>
            <p className="soft small">
              <bdi dir="ltr">{to}</bdi> · {moment(at)}
            </p>
            <p className="practice-text" dir="auto">
              {text}
            </p>
          </Card>
        ))}
      </ul>
    </section>
  );
}

/** Nothing where nobody practises. */
async function askTexts(): Promise<readonly PracticeText[] | null> {
  const headers = { [backgroundHeader]: '1' };
  const response = await fetch('/practice-telephone', { credentials: 'same-origin', headers });
  return response.ok ? ((await response.json()) as readonly PracticeText[]) : null;
}
