import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LiveNote } from '../../app/live/live-note';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { useCapacity } from '../../app/session/session-context';
import { Button, ButtonLink, FaultAlert, Loading, PageHead } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { QuickSearch } from '../requests/quick-search';
import { AgendaList } from './agenda-list';
import { EnquiryLine } from '../enquiries/enquiry-line';
import { OpenOffers } from './open-offers';
import { Signals } from './signals';
import { Today } from './today.generated';
import './today-page.css';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <TodayPage />
    </SignInNeeded>
  );
}

/** What a desk has to do today, most pressing first. Names are asked for apart: each name opens a file, and the family sees it. */
function TodayPage() {
  const { t } = useTranslation('desk');
  const { day } = useDates();
  const capacity = useCapacity();
  const deskId = capacity?.deskIds[0] ?? '';
  const [named, setNamed] = useState(false);
  const { data, error, isPending } = useQuestion(
    Today,
    { deskId, named },
    // With names it would open files by itself.
    named ? {} : { live: 'desk', refreshEvery: 30_000 },
  );
  return (
    <div className="stack stack-wide">
      <div className="row row-apart">
        <PageHead title={t('today.title', { date: day(today()) })} lead={capacity?.organisation} />
        <div className="row">
          <ButtonLink icon="plus" to="/namens-gezin">
            {t('onBehalf.new')}
          </ButtonLink>
          <Button look="secondary" icon="eye" pressed={named} onClick={() => setNamed(!named)}>
            {t('today.names')}
          </Button>
        </div>
      </div>
      <div className="today-doors">
        <QuickSearch />
        <EnquiryLine deskId={deskId} usual="phone">
          <Link to="/loket/infovragen">{t('enquiries.all')}</Link>
        </EnquiryLine>
      </div>
      <LiveNote of={Today} />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data && (
        <div className="today">
          <div className="stack">
            <AgendaList kind="overdue" agenda={data.overdue} />
            <AgendaList kind="thisWeek" agenda={data.thisWeek} />
            <AgendaList kind="nothingPlanned" agenda={data.nothingPlanned} />
          </div>
          <div className="stack">
            <OpenOffers offers={data.offers} />
            <Signals data={data} deskId={deskId} />
          </div>
        </div>
      )}
    </div>
  );
}
