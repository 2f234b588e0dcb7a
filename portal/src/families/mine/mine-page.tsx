import { useTranslation } from 'react-i18next';
import { LiveNote } from '../../app/live/live-note';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { ButtonLink, Card, FaultAlert, Loading, PageHead, Pill } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { ToldStep } from '../shared/told';
import { MyRequests, type MyRequestsQuery } from './mine.generated';

export function Component() {
  return (
    <SignInNeeded as={['parent']}>
      <MinePage />
    </SignInNeeded>
  );
}

function MinePage() {
  const { t } = useTranslation('families');
  const { data, error, isPending } = useQuestion(MyRequests, {}, { live: 'family', refreshEvery: 60_000 });
  if (isPending) return <Loading />;
  const requests = (data?.myRequests ?? []).filter(({ erased }) => !erased);
  return (
    <div className="stack stack-wide">
      <PageHead title={t('mine.title')} lead={requests.length === 0 ? t('mine.none') : t('mine.lead')} />
      <LiveNote of={MyRequests} />
      <FaultAlert fault={error} />
      <ul className="plain-list cards">
        {requests.map((request) => (
          <RequestCard key={request.id} request={request} />
        ))}
      </ul>
      <div className="row">
        <ButtonLink to="/vraag" look={requests.length === 0 ? 'primary' : 'secondary'} icon="plus">
          {t('mine.ask')}
        </ButtonLink>
      </div>
    </div>
  );
}

function RequestCard({ request }: { readonly request: MyRequestsQuery['myRequests'][number] }) {
  const { t } = useTranslation('families');
  const { day } = useDates();
  const { id, number, status, wantedStart, child, offers, nextSteps } = request;
  const open = offers.filter((offer) => offer.status === 'open');
  const [next] = nextSteps ?? [];
  return (
    <Card as="li" emphasis={open.length > 0 ? 'accent' : 'plain'}>
      <div className="row row-apart">
        <h2>{child?.firstName ?? t('mine.yourChild')}</h2>
        {open.length > 0 ? (
          <Pill kind="action">{t('mine.offers', { count: open.length })}</Pill>
        ) : (
          <Pill>{t(`statuses.${status}`)}</Pill>
        )}
      </div>
      <p>{wantedStart ? t('mine.from', { date: day(wantedStart) }) : null}</p>
      {next && (
        <p>
          <ToldStep step={next} />
        </p>
      )}
      <p className="soft small">{t('mine.number', { number })}</p>
      <div className="row">
        <ButtonLink to={`/mijn/${id}`} look={open.length > 0 ? 'primary' : 'secondary'}>
          {t('mine.open')}
        </ButtonLink>
      </div>
    </Card>
  );
}
