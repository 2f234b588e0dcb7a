import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCapacity } from '../../app/session/session-context';
import { Card, Pill } from '../../design';
import { PatternText } from '../../families/shared/pattern-text';
import { useDates } from '../../language/use-dates';
import { childName } from '../child-name';
import { Contact } from '../file/contact';
import { type CalledFamily, type Contacts, isToCall, isUnknown, type Line } from './called-families';
import { RecordCall } from './record-call';

interface FamilyCardProps {
  readonly closureId: string;
  readonly family: CalledFamily;
  /** Absent while nobody asked for names. */
  readonly contacts: Contacts | undefined;
}

const looks = { toCall: 'error', noAnswer: 'warning', reached: 'success', placed: 'success' } as const;

/** Whom to call, for which children, and what came of it. */
export function FamilyCard({ closureId, family, contacts }: FamilyCardProps) {
  const { t } = useTranslation('closures');
  const heading = useId();
  const deskIds = useCapacity()?.deskIds ?? [];
  const { lines, state } = family;
  const contactOf = ({ id }: Line) => contacts?.find((contact) => contact.id === id)?.request;
  const names = lines.map((line) => childName(contactOf(line)?.child) ?? line.request?.number ?? t('noName'));
  const applicant = lines.map((line) => contactOf(line)?.applicant).find(Boolean);
  const withRequest = lines.filter(({ request, deskId }) => request && deskIds.includes(deskId));
  const open = withRequest.filter((line) => line.state !== 'placed');
  return (
    <Card as="li" emphasis={isToCall(family) ? 'accent' : 'plain'} labelledBy={heading}>
      <div className="row row-apart">
        <h2 id={heading}>{names.join(', ')}</h2>
        <Pill kind={looks[state]}>{t(`states.${state}`)}</Pill>
      </div>
      {lines.map((line) => (
        <ChildLine key={line.id} line={line} />
      ))}
      {applicant && <Contact file={{ applicant }} />}
      {lines.some(({ deskId }) => !deskIds.includes(deskId)) ? (
        <p className="soft">{t('list.otherDesk')}</p>
      ) : (
        lines.some(isUnknown) && <p className="soft">{t('list.unknown')}</p>
      )}
      {open.length > 0 && <RecordCall {...{ closureId, lines: open, name: names.join(', ') }} />}
    </Card>
  );
}

/** A child, and the urgent request that came of it. */
function ChildLine({ line: { request, birthMonth, pattern } }: { readonly line: Line }) {
  const { t } = useTranslation('closures');
  const { month } = useDates();
  return (
    <p>
      {request && (
        <>
          <Link to={`/loket/dossier/${request.id}`}>{t('list.request', { number: request.number })}</Link>
          {' · '}
        </>
      )}
      {birthMonth ? t('child', { month: month(birthMonth) }) : t('childUnknown')}
      {pattern && (
        <>
          {' · '}
          <PatternText weeks={pattern.weeks} />
        </>
      )}
    </p>
  );
}
