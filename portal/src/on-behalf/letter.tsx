import { useTranslation } from 'react-i18next';
import { Properties, Property } from '../design';
import { useLocationNames } from '../families/ask/parts/use-location-names';
import { addressLines } from '../families/shared/address';
import type { DesksQuery } from '../families/shared/desks.generated';
import { municipalityName } from '../families/shared/municipalities';
import { PatternText } from '../families/shared/pattern-text';
import { useDates } from '../language/use-dates';
import type { ForFamily } from './for-family';
import './letter.css';

/** A link that went, or should have gone, by text message. */
export interface SentLink {
  readonly address: string;
  readonly isSent: boolean;
}

/** A request as it was written down for a family. */
export interface WrittenDown {
  readonly id: string;
  readonly family: ForFamily;
  /** Absent for who may not see the request. */
  readonly number?: string | undefined;
  /** Absent for who may not open the file. */
  readonly familyId?: string | undefined;
  readonly desk: string;
  /** How it is reached; nothing while it did not say so. */
  readonly contact: DesksQuery['desks'][number]['contact'];
  /** Id of the desk among whose places the family chose. */
  readonly placesOf: string | undefined;
  /** By which the family follows it without an account. */
  readonly link?: SentLink | undefined;
  /** Why the consent could not be noted on the file; absent when it was, or need not be. */
  readonly noteFault?: unknown;
  /** Why there is no link; absent when there is one, or need not be. */
  readonly linkFault?: unknown;
  /** Who brought the family, and may follow. */
  readonly referrer?: string | undefined;
}

/** What the family takes home: what was written down, what comes, and what it agreed to. */
export function Letter({ written }: { readonly written: WrittenDown }) {
  const { t, i18n } = useTranslation('letter');
  const { day } = useDates();
  const { family, number, desk, contact, referrer, link } = written;
  const places = useLocationNames(written.placesOf).data ?? [];
  const wishes = family.preferences.flatMap((id) => places.find((place) => place.id === id)?.name ?? []);
  const { childFirstName, childLastName, firstName, lastName, street, postcode } = family;
  const child = [childFirstName, childLastName].filter(Boolean).join(' ');
  const weeks = family.everyOtherWeek ? [family.halfDays, family.otherWeek] : [family.halfDays];
  const name = `${firstName} ${lastName}`;
  const date = day(family.agreedOn);
  return (
    <article className="letter" lang={i18n.language} dir={i18n.dir()}>
      <address className="letter-from">
        <strong dir="auto">{desk}</strong>
        {[...addressLines(contact ?? {}), contact?.phone, contact?.email].filter(Boolean).map((line) => (
          <bdi key={line}>{line}</bdi>
        ))}
      </address>
      <address className="letter-to">
        <bdi>{name}</bdi>
        {street && <bdi>{street}</bdi>}
        {postcode && <bdi>{postcode}</bdi>}
      </address>
      <h2>{childFirstName ? t('subject', { child: childFirstName }) : t('subjectUnnamed')}</h2>
      <p>{t('dear', { name: firstName })}</p>
      <p>{referrer === undefined ? t('asked', { desk, date }) : t('brought', { referrer, desk, date })}</p>
      <Properties>
        <Property label={t('number')}>{number}</Property>
        <Property label={t('child')}>{child}</Property>
        <Property label={t(family.born === 'no' ? 'expected' : 'born')}>{day(family.birthDate)}</Property>
        <Property label={t('where')}>{municipalityName(family.nis)}</Property>
        <Property label={t('start')}>{day(family.start)}</Property>
        <Property label={t('days')}>
          <PatternText weeks={weeks} />
        </Property>
        <Property label={t('price')}>
          {t(family.tariff === 'incomeTariffOnly' ? 'prices.incomeTariffOnly' : 'prices.any')}
        </Property>
        <Property label={t('wishes')}>{wishes.join(', ')}</Property>
        <Property label={t('contact')}>
          {family.contactPreference && t(`preferences.${family.contactPreference}`)}
        </Property>
        <Property label={t('phone')}>{family.phone && <bdi dir="ltr">{family.phone}</bdi>}</Property>
      </Properties>
      <h3>{t('next')}</h3>
      <ul>
        <li>{t('nextOffer')}</li>
        <li>{t('nextChange')}</li>
        <li>{t('nextStop')}</li>
        {link && (
          <li>
            {t('nextFollow')} <bdi className="letter-link">{link.address.replace(/^https?:\/\//, '')}</bdi>
          </li>
        )}
      </ul>
      <h3>{t('data')}</h3>
      <p>{t('dataMore')}</p>
      <p>
        {t('agreed', { date })}
        {referrer !== undefined && ` ${followed(family.consentUntil)}`}
      </p>
      <p className="letter-sign">{t('sign')}</p>
    </article>
  );

  function followed(until: string): string {
    const may = until ? t('followedUntil', { referrer, date: day(until) }) : t('followed', { referrer });
    return `${may} ${t('end')}`;
  }
}
