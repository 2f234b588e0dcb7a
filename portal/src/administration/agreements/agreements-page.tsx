import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { FaultAlert, Loading, SideSheet } from '../../design';
import { usePlacesOfDesks } from '../../desk/rounds/shared/use-places-of-desks';
import { useQuestion } from '../../graphql/use-question';
import { DeskFacts } from '../desks/desk-facts';
import { AdministrationHead, administrationPages } from '../shared/administration-head';
import { AgreementForm } from './agreement-form';
import { AgreementNotice, type SetAnew } from './agreement-notice';
import { DeskAgreements } from './agreements.generated';
import { ParticipationList } from './participation-list';
import { agreementsOf, type SettingName, topics } from './settings';
import { TopicCard } from './topic-card';
import { useSettingTexts } from './use-setting-texts';

export function Component() {
  return (
    <SignInNeeded as={administrationPages.agreements.as}>
      <AgreementsPage />
    </SignInNeeded>
  );
}

/** What desk and organisers agreed, from when until when. What happened before a date stays as it was. */
function AgreementsPage() {
  const { t } = useTranslation('administration');
  const { settingName } = useSettingTexts();
  const deskId = useCapacity()?.deskIds[0] ?? '';
  const { data, error, isPending } = useQuestion(DeskAgreements, { deskId });
  const { places, organiserName, fault } = usePlacesOfDesks([deskId]);
  const [changing, setChanging] = useState<SettingName>();
  const [changed, setChanged] = useState<SetAnew>();
  const desk = data?.desk;
  const known = useMemo(() => agreementsOf(desk?.agreements ?? []), [desk]);
  const organisers = useMemo(
    () =>
      [...new Map(places.map(({ organiser }) => [organiser.id, organiser])).values()].toSorted((one, other) =>
        one.name.localeCompare(other.name, 'nl'),
      ),
    [places],
  );
  const done = (agreement: SetAnew) => {
    setChanging(undefined);
    setChanged(agreement);
  };
  return (
    <div className="stack stack-wide">
      <AdministrationHead page="agreements" />
      <FaultAlert fault={error ?? fault} />
      {isPending && <Loading />}
      {desk && (
        <>
          <DeskFacts desk={desk} />
          {topics.map((topic) => (
            <TopicCard key={topic} {...{ topic, known, organiserName }} onChange={setChanging} />
          ))}
          <ParticipationList {...{ deskId, organisers }} participations={desk.participations} />
        </>
      )}
      <SideSheet
        title={changing ? settingName(changing) : t('change.open')}
        open={changing !== undefined}
        onClose={() => setChanging(undefined)}
      >
        {changing && <AgreementForm setting={changing} {...{ deskId, known, organisers }} onDone={done} />}
      </SideSheet>
      {changed && (
        <AgreementNotice
          key={`${changed.input.setting} ${changed.input.value} ${changed.input.validFrom}`}
          changed={changed}
          onClose={() => setChanged(undefined)}
        />
      )}
    </div>
  );
}
