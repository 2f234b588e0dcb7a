import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, FaultAlert, Pill } from '../../design';
import { ask } from '../../graphql/ask';
import { useChange } from '../../graphql/use-question';
import type { Double } from './double';
import { DoubleSides } from './double-sides';
import { MergedInto, UnmergeRequest } from './doubles.generated';

interface SettledDoubleProps {
  readonly double: Double;
  readonly deskId: string;
}

/** What was decided, or waits for the other desk; what was merged can be taken apart. */
export function SettledDouble({ double, deskId }: SettledDoubleProps) {
  const { t } = useTranslation('doubles');
  const unmerge = useChange(UnmergeRequest);
  const { request, otherRequest, verdict } = double;
  const takeApart = useMutation({
    mutationFn: async () => {
      // Which of both gave way stands in the files, and opening those is recorded: so only when it is needed.
      const { one, other } = await ask(MergedInto, { one: request.id, other: otherRequest.id });
      const gone = one?.mergedInto === otherRequest.id ? request.id : other?.id;
      await unmerge.mutateAsync({ id: gone ?? request.id });
    },
  });
  return (
    <li className="row">
      <span>
        <DoubleSides {...{ double, deskId }} />
      </span>
      <Pill kind={verdict === 'rejected' ? 'plain' : 'success'}>{t(`verdicts.${verdict}`)}</Pill>
      {verdict === 'merged' && (
        <Button look="quiet" busy={takeApart.isPending} onClick={() => takeApart.mutate()}>
          {t('takeApart')}
        </Button>
      )}
      <FaultAlert fault={takeApart.error} />
    </li>
  );
}
