import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { Fault, signInCodes } from '../../graphql/fault';
import { useDates } from '../../language/use-dates';
import { ButtonLink } from '../forms/button';
import { Alert } from './alert';

const told = [
  'SESSION_CHANGED',
  'OFFLINE',
  'FORBIDDEN',
  'NOT_FOUND',
  'NO_CAPACITY',
  'CONFLICT',
  'UNAVAILABLE',
  'LATE',
  'UNSURE',
] as const;
type Told = (typeof told)[number];
const isTold = (code: string): code is Told => (told as readonly string[]).includes(code);

const rules = [
  'tooEarly',
  'tooManyPlaces',
  'placeTwice',
  'careCannotBe',
  'consentNeeded',
  'priorityAsAsked',
  'requestClosed',
  'birthKnown',
  'childBorn',
  'noDesk',
] as const;

/** Why something was refused, in a line; the platform's own words where the reader's language has none. */
export function RefusalText({
  refusal: { code, message },
}: {
  readonly refusal: Pick<Fault, 'code' | 'message'>;
}) {
  const { t } = useTranslation('shell');
  return isTold(code) ? t(`faults.${code}`) : <span lang="en">{message}</span>;
}

/** Why something did not work and what to do, in the reader's language; the platform's own words where it has none. */
export function FaultAlert({ fault }: { readonly fault: unknown }) {
  const { t } = useTranslation('shell');
  const { day } = useDates();
  const { session } = useSession();
  const { pathname, search } = useLocation();
  if (!fault) return null;
  const { code, message, details, rule } =
    fault instanceof Fault ? fault : new Fault('INTERNAL', fault instanceof Error ? fault.message : '');
  const known = rules.find((one) => one === rule?.name);
  if (known) {
    const { from, most } = rule?.facts ?? {};
    const facts = { from: typeof from === 'string' ? day(from) : '', most: Number(most) };
    return <Alert kind="error" title={t(`rules.${known}`, facts)} live />;
  }
  if (signInCodes.has(code)) {
    return (
      <Alert kind="warning" title={t(session.signedIn ? 'faults.signIn' : 'faults.signInFirst')} live>
        <ButtonLink outside to={`/sign-in?return=${encodeURIComponent(pathname + search)}`}>
          {t('signIn')}
        </ButtonLink>
      </Alert>
    );
  }
  return (
    <Alert kind="error" title={isTold(code) ? t(`faults.${code}`) : t('faults.other')} live>
      {!isTold(code) && (
        <p lang="en" className="small">
          {message}
        </p>
      )}
      {details.length > 0 && (
        <ul lang="en" className="small">
          {details.map(({ path, message: what }) => (
            <li key={path + what}>{what}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
