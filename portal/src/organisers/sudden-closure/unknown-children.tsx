import { useTranslation } from 'react-i18next';
import { Button, Card, Pill } from '../../design';
import { PatternText } from '../../families/shared/pattern-text';
import { useDates } from '../../language/use-dates';
import type { ToldChild } from './told-child';
import type { Enrolled } from './use-enrolled';

interface UnknownChildrenProps {
  readonly enrolled: readonly Enrolled[];
  readonly told: readonly ToldChild[];
  /** @param enrolmentId absent for a child that never was in the books */
  readonly onTell: (enrolmentId?: string) => void;
}

/** Children who lost their place and of whom no desk knows who they are. */
export function UnknownChildren({ enrolled, told, onTell }: UnknownChildrenProps) {
  const { t } = useTranslation('closures');
  const { month } = useDates();
  const nameOf = ({ birthMonth }: Enrolled) =>
    birthMonth ? t('child', { month: month(birthMonth) }) : t('childUnknown');
  return (
    <Card as="section">
      <h2>{t('told.unknown', { count: enrolled.length })}</h2>
      <p className="measure">{t(enrolled.length > 0 ? 'told.unknownMore' : 'told.allKnown')}</p>
      <ul className="plain-list stack stack-tight">
        {enrolled.map((child) => (
          <li key={child.id} className="row row-apart">
            <span>
              {nameOf(child)}{' '}
              <span className="soft">
                <PatternText weeks={child.pattern.weeks} />
              </span>
            </span>
            {told.some(({ reference }) => reference === child.id) ? (
              <Pill kind="success">{t('told.done')}</Pill>
            ) : (
              <Button look="secondary" icon="pen" onClick={() => onTell(child.id)}>
                {t('told.tell')} <span className="only-read-aloud">{nameOf(child)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="row">
        <Button look="quiet" icon="plus" onClick={() => onTell()}>
          {t('told.another')}
        </Button>
      </div>
    </Card>
  );
}
