import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate } from 'react-router';
import { PracticePeople } from '../../app/practice/practice-people';
import { useCapacity } from '../../app/session/session-context';
import { Alert, Button, FaultAlert, Icon, type IconName, PageHead, SelectField } from '../../design';
import { DeskHelp } from '../shared/desk-help';
import { MunicipalityOptions } from '../shared/municipality-options';
import { useDesks } from '../shared/use-desks';
import './home-page.css';

const doors = [
  { to: '/opvang', text: 'lookAround', icon: 'search' },
  { to: '/vraag', text: 'ask', icon: 'child' },
  { to: '/mijn', text: 'follow', icon: 'list' },
] as const satisfies readonly { to: string; text: string; icon: IconName }[];

export function Component() {
  const { t } = useTranslation('families');
  const { data, error } = useDesks();
  const role = useCapacity()?.role;
  const navigate = useNavigate();
  if (role === 'deskWorker') return <Navigate to="/loket" replace />;
  if (role === 'organiserCoordinator' || role === 'childMinder')
    return <Navigate to="/organisator" replace />;
  if (role === 'frontDesk') return <Navigate to="/balie" replace />;
  if (role === 'referrer') return <Navigate to="/gezinnen" replace />;
  return (
    <div className="stack stack-wide">
      <section className="home-hero">
        <PageHead title={t('home.title')} lead={t('home.lead')} />
        <form
          className="row home-search"
          onSubmit={(event) => {
            event.preventDefault();
            const nis = new FormData(event.currentTarget).get('nis');
            void navigate(`/opvang?gemeente=${typeof nis === 'string' ? nis : ''}`);
          }}
        >
          <SelectField label={t('municipality')} name="nis">
            <MunicipalityOptions desks={data?.desks} />
          </SelectField>
          <Button type="submit" icon="search">
            {t('home.search')}
          </Button>
        </form>
        <FaultAlert fault={error} />
      </section>
      {role !== undefined && role !== 'parent' && <Alert title={t('home.otherRole')} />}
      <ul className="plain-list cards">
        {doors.map(({ to, text, icon }) => (
          <li key={to}>
            <Link className="home-door" to={to}>
              <Icon name={icon} large />
              <span className="home-door-title">{t(`home.${text}`)}</span>
              <span>{t(`home.${text}More`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <DeskHelp />
      <PracticePeople back="/" />
    </div>
  );
}
