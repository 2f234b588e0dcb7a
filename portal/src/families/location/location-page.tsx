import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Button, Card, DateField, FaultAlert, Loading, PageHead, Properties, Property } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { changeDraft } from '../ask/draft';
import { KnownSince } from '../look-around/known-since';
import { postalAddress } from '../shared/address';
import { FreeWeek } from './free-week';
import { OneLocation } from './location.generated';

export function Component() {
  const { t } = useTranslation('families');
  const { day } = useDates();
  const { id = '' } = useParams();
  const [asked, setAsked] = useSearchParams();
  const navigate = useNavigate();
  const on = asked.get('start') ?? today();
  const { data, error, isPending } = useQuestion(OneLocation, { id, on });
  const location = data?.location;
  if (error) return <FaultAlert fault={error} />;
  if (isPending || !location) return <Loading />;
  const { name, kind, town, nis, opens, closes, widerHours, organiser } = location;
  const ask = () => {
    changeDraft((draft) => ({
      ...draft,
      nis: draft.nis || (nis ?? ''),
      preferences: [...draft.preferences.filter((one) => one !== id), id],
    }));
    void navigate('/vraag');
  };
  return (
    <div className="stack stack-wide">
      <PageHead
        title={name}
        lead={[t(`kinds.${kind}`), town].filter(Boolean).join(' · ')}
        back={{ to: '/opvang', label: t('lookAround.backToList') }}
      />
      <Card as="section">
        <h2>{t('location.free')}</h2>
        <DateField
          label={t('location.freeFrom')}
          value={on}
          onChange={({ target }) =>
            target.value && setAsked({ start: target.value }, { replace: true, preventScrollReset: true })
          }
        />
        {location.placeGroups.map((group) => (
          <FreeWeek
            key={group.id}
            group={group}
            vacancies={location.vacancies.filter(({ placeGroupId }) => placeGroupId === group.id)}
          />
        ))}
        {location.placeGroups.length === 0 && <p>{t('location.noGroups')}</p>}
        <p className="soft">
          <KnownSince
            confirmedOn={location.vacanciesConfirmedOn}
            isKnown={location.vacancies.some(({ free }) => free !== null)}
          />
        </p>
        <div className="row">
          <Button icon="heart" onClick={ask}>
            {t('location.askHere')}
          </Button>
        </div>
        <p className="soft">{t('location.noPromise')}</p>
      </Card>
      <section className="stack">
        <h2>{t('location.about')}</h2>
        <Properties>
          <Property label={t('location.address')}>{postalAddress(location)}</Property>
          <Property label={t('location.organiser')}>{organiser.name}</Property>
          <Property label={t('location.hours')}>
            {opens && closes ? t('opens', { from: opens, to: closes }) : null}
          </Property>
          <Property label={t('location.widerHours')}>
            {widerHours.map((hours) => t(`hours.${hours}`)).join(', ')}
          </Property>
          <Property label={t('location.inclusive')}>{location.inclusive ? t('yes') : null}</Property>
          <Property label={t('location.closed')}>
            {location.closures
              .filter(({ until }) => !until || until >= today())
              .map(({ from, until }) => `${day(from)} – ${until ? day(until) : '…'}`)
              .join(', ')}
          </Property>
        </Properties>
      </section>
    </div>
  );
}
