import { useTranslation } from 'react-i18next';
import { Pill } from '../../design';
import { Replica } from './replica';
import type { Answer } from './services';
import { useDuration } from './use-duration';

/** What is looked for at an interval: terms of offers, messages that are due. */
export function ScanList({ scans }: Pick<Answer, 'scans'>) {
  const { t } = useTranslation('work');
  const duration = useDuration();
  return (
    <ul className="stack stack-tight">
      {scans.map(({ name, replica, intervalSeconds, secondsSinceLast, failed }) => (
        <li key={name}>
          <strong>{name}</strong>: {t('scans.every', { duration: duration(intervalSeconds) })}
          {secondsSinceLast !== null && `, ${t('scans.last', { duration: duration(secondsSinceLast) })}`} (
          <Replica replica={replica} />) {failed && <Pill kind="error">{t('scans.failed')}</Pill>}
        </li>
      ))}
    </ul>
  );
}
