import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, Properties, Property, SideSheet } from '../../design';
import { DescribedNotice } from '../own-facts/described-notice';
import { useDescribing } from '../own-facts/use-describing';
import { OrganiserForm } from './organiser-form';
import { organiserDescribedAs, type OwnOrganiserFacts } from './organiser-input';
import { DescribeOrganiser } from './own-organiser.generated';

interface Described {
  readonly before: OwnOrganiserFacts;
  readonly after: OwnOrganiserFacts;
}

/** Who the organiser is, and the way to change that. */
export function OrganiserCard({ organiser }: { readonly organiser: OwnOrganiserFacts }) {
  const { t } = useTranslation('own-facts');
  const [changing, setChanging] = useState(false);
  // After others changed it: a form of its own, filled with what stands there then.
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<Described>();
  const open = () => {
    setDone(undefined);
    setChanging(true);
  };
  return (
    <Card as="section">
      <div className="row row-apart">
        <h2>{organiser.name}</h2>
        <Button look="quiet" icon="pen" onClick={open}>
          {t('change')} <span className="only-read-aloud">{organiser.name}</span>
        </Button>
      </div>
      <Properties>
        <Property label={t('organiser.number')}>{organiser.enterpriseNumber}</Property>
      </Properties>
      <SideSheet title={t('organiser.title')} open={changing} onClose={() => setChanging(false)}>
        <OrganiserForm
          key={turn}
          organiser={organiser}
          onAgain={() => setTurn(turn + 1)}
          onDone={(after) => {
            setChanging(false);
            setDone({ before: organiser, after });
          }}
        />
      </SideSheet>
      {done && <OrganiserNotice done={done} onClose={() => setDone(undefined)} />}
    </Card>
  );
}

interface OrganiserNoticeProps {
  readonly done: Described;
  readonly onClose: () => void;
}

/** Others may have changed it since: then it stays as they said. */
function OrganiserNotice({ done: { before, after }, onClose }: OrganiserNoticeProps) {
  const { mutate, ...undo } = useDescribing(DescribeOrganiser, after);
  const now = () => mutate({ input: organiserDescribedAs(before) });
  const { name } = undo.isSuccess ? before : after;
  return <DescribedNotice name={name} undo={{ ...undo, now }} onClose={onClose} />;
}
