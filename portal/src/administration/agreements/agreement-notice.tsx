import { useTranslation } from 'react-i18next';
import { DoneAlert, FaultAlert } from '../../design';
import { useChange } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { SetAgreement, type SetAgreementMutationVariables } from './agreements.generated';
import type { SettingName } from './settings';
import { useSettingTexts } from './use-setting-texts';

type Input = SetAgreementMutationVariables['input'];

/** What was agreed last, and what to agree to have again what held before, when it took the place of that. */
export interface SetAnew {
  readonly setting: SettingName;
  readonly input: Input;
  readonly back: Input | undefined;
}

interface AgreementNoticeProps {
  readonly changed: SetAnew;
  readonly onClose: () => void;
}

export function AgreementNotice({ changed: { setting, input, back }, onClose }: AgreementNoticeProps) {
  const { t } = useTranslation('administration');
  const { settingName } = useSettingTexts();
  const { day } = useDates();
  const { mutate, isPending, isSuccess, error } = useChange(SetAgreement);
  const said = { setting: settingName(setting), date: day(input.validFrom) };
  return (
    <DoneAlert
      title={isSuccess ? t('done.agreedBack', said) : t('done.agreed', said)}
      undo={
        isSuccess || !back
          ? undefined
          : { label: t('done.undo'), busy: isPending, now: () => mutate({ input: back }) }
      }
      onClose={onClose}
    >
      <FaultAlert fault={error} />
    </DoneAlert>
  );
}
