import { useTranslation } from 'react-i18next';

/** The network's own codes that say what to mend. */
const told = [
  'TIMEOUT',
  'PRIVATE_ADDRESS',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'CERT_HAS_EXPIRED',
] as const;

/** What the other side answered, or why nothing did: `HTTP 503`, `TIMEOUT` … in words. */
export function useAnswer() {
  const { t } = useTranslation('exchange');
  return (code: string): string => {
    const known = told.find((one) => one === code);
    if (known) return t(`answers.${known}`);
    const status = /^HTTP (\d+)$/.exec(code)?.[1];
    return status ? t('answers.status', { status }) : t('answers.other', { code });
  };
}
