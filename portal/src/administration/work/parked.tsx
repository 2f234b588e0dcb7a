import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, DoneAlert, Fold, SideSheet } from '../../design';
import { useDates } from '../../language/use-dates';
import { ParkedEvents } from './parked-events';
import { type Done, ParkedForm, type Wanted } from './parked-form';
import type { Part, Service } from './services';

/** What nobody can read waits everywhere at once: then one opens where one wants to look. */
const mostOpen = 3;

interface ParkedProps {
  readonly service: Service;
  readonly parts: readonly Part[];
}

/** Events that could not be taken in, by who could not: tried again, or given up for good. */
export function Parked({ service, parts }: ParkedProps) {
  const { t } = useTranslation('work');
  const { moment } = useDates();
  const [wanted, setWanted] = useState<Wanted>();
  const [done, setDone] = useState<Done>();
  const waiting = parts.filter(({ parked }) => parked > 0);
  const finish = (result: Done) => {
    setWanted(undefined);
    setDone(result);
  };
  return (
    <>
      {waiting.length === 0 && <p>{t('parked.none')}</p>}
      {waiting.map((part) => (
        <section key={part.consumer} className="stack stack-tight">
          <div className="row row-apart">
            <h3>
              {t('parked.of', { name: part.name, count: part.parked })}
              {part.oldestParkedAt && ` ${t('parked.since', { moment: moment(part.oldestParkedAt) })}`}
            </h3>
            <Button look="secondary" onClick={() => setWanted({ what: 'retry', part })}>
              {t('retry.open')}
              <span className="only-read-aloud"> {part.name}</span>
            </Button>
          </div>
          {waiting.length > mostOpen ? (
            <Fold summary={t('parked.show', { name: part.name })}>
              <ParkedEvents part={part} onDrop={(event) => setWanted({ what: 'drop', part, event })} />
            </Fold>
          ) : (
            <ParkedEvents part={part} onDrop={(event) => setWanted({ what: 'drop', part, event })} />
          )}
        </section>
      ))}
      <SideSheet
        title={wanted ? t(`${wanted.what}.title`) : ''}
        open={wanted !== undefined}
        onClose={() => setWanted(undefined)}
      >
        {wanted && <ParkedForm service={service} wanted={wanted} onDone={finish} />}
      </SideSheet>
      {done && (
        <DoneAlert
          title={t(done.what === 'drop' ? 'drop.done' : 'retry.done', { count: done.takenIn })}
          onClose={() => setDone(undefined)}
        >
          <p>{t('parked.left', { count: done.stillParked })}</p>
        </DoneAlert>
      )}
    </>
  );
}
