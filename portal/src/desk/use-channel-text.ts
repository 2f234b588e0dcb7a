import { useTranslation } from 'react-i18next';

const known = [
  'phone',
  'sms',
  'whatsapp',
  'mail',
  'letter',
  'counter',
  'outreach',
  'online',
  'referrer',
] as const;

/** How somebody came to the desk, in Dutch; lists of desks have words of their own. */
export function useChannelText() {
  const { t } = useTranslation('desk');
  return (channel: string | null) => {
    const name = known.find((one) => one === channel);
    return name ? t(`channels.${name}`) : channel;
  };
}
