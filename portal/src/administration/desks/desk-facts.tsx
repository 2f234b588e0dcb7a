import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, DoneAlert, FaultAlert, Properties, Property, SideSheet } from '../../design';
import { municipalityName } from '../../families/shared/municipalities';
import { useChange } from '../../graphql/use-question';
import { useValidity } from '../shared/use-validity';
import { type DescribedDesk, describedAs, type DeskInput } from './described-desk';
import { DeskReached, ReachedChange } from './desk-contact';
import { DeskForm } from './desk-form';
import { DescribeDesk } from './desks.generated';

/** Who the desk is, and for which municipalities it works since when. */
export function DeskFacts({ desk }: { readonly desk: DescribedDesk }) {
  const { t } = useTranslation('administration');
  const validity = useValidity();
  const [changing, setChanging] = useState(false);
  const [before, setBefore] = useState<DeskInput>();
  const { name, code, organiser, area } = desk;
  return (
    <Card as="section">
      <div className="row row-apart">
        <h2>{name}</h2>
        <Button look="quiet" icon="pen" onClick={() => setChanging(true)}>
          {t('change.open')}
          <span className="only-read-aloud"> {name}</span>
        </Button>
      </div>
      <Properties>
        <Property label={t('desk.code')}>{code}</Property>
        <Property label={t('desk.organiser')}>{organiser}</Property>
        <Property label={t('desk.contact')}>
          <DeskReached contact={desk.contact} />
        </Property>
        <Property label={t('desk.area')}>
          <ul className="plain-list">
            {area.map(({ nis, from, to }) => (
              <li key={`${nis} ${from ?? ''}`}>
                {municipalityName(nis)} <span className="soft small">{validity(from, to)}</span>
              </li>
            ))}
          </ul>
        </Property>
      </Properties>
      <ReachedChange desk={desk} />
      <SideSheet title={name ?? ''} open={changing} onClose={() => setChanging(false)}>
        <DeskForm
          desk={desk}
          onDone={() => {
            setChanging(false);
            setBefore(describedAs(desk));
          }}
        />
      </SideSheet>
      {before && <DescribedNotice before={before} onClose={() => setBefore(undefined)} />}
    </Card>
  );
}

interface DescribedNoticeProps {
  readonly before: DeskInput;
  readonly onClose: () => void;
}

function DescribedNotice({ before, onClose }: DescribedNoticeProps) {
  const { t } = useTranslation('administration');
  const { mutate, isPending, isSuccess, error } = useChange(DescribeDesk);
  return (
    <DoneAlert
      title={t(isSuccess ? 'desk.undone' : 'desk.done', { name: before.name })}
      undo={
        isSuccess
          ? undefined
          : { label: t('done.undo'), busy: isPending, now: () => mutate({ input: before }) }
      }
      onClose={onClose}
    >
      <FaultAlert fault={error} />
    </DoneAlert>
  );
}
