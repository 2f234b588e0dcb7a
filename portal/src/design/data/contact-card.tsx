import { useTranslation } from 'react-i18next';
import { Card } from '../layout/card';
import { Icon } from '../layout/icon';
import './contact-card.css';

interface ContactCardProps {
  readonly name: string;
  readonly lines: readonly string[];
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
  /** Nobody reads a text message there. */
  readonly landline?: boolean;
}

/** Digits only, with the country before them: Belgium where the number names none. */
const international = (number: string) => number.replace(/^(\+|00)/, '').replace(/^0/, '32');

/** Who to reach and how; on a phone a tap calls. WhatsApp opens as a program: no number goes over the internet from here. */
export function ContactCard({ name, lines, phone, email, landline = false }: ContactCardProps) {
  const { t } = useTranslation('shell');
  const number = phone?.replaceAll(/[^+\d]/g, '');
  return (
    <Card emphasis="accent">
      <p className="contact-name">{name}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul className="plain-list contact-ways">
        {number && (
          <>
            <li>
              <a href={`tel:${number}`}>
                <Icon name="phone" /> {t('call')} <bdi>{phone}</bdi>
              </a>
            </li>
            {!landline && (
              <>
                <li>
                  <a href={`sms:${number}`}>
                    <Icon name="message" /> {t('text')}
                  </a>
                </li>
                <li>
                  <a href={`whatsapp://send?phone=${international(number)}`}>
                    <Icon name="message" /> {t('whatsapp')}
                  </a>
                </li>
              </>
            )}
          </>
        )}
        {email && (
          <li>
            <a href={`mailto:${email}`}>
              <Icon name="letter" /> <bdi>{email}</bdi>
            </a>
          </li>
        )}
      </ul>
    </Card>
  );
}
