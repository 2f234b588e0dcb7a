import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, FaultAlert } from '../../design';
import { ask } from '../../graphql/ask';
import { TakeBackCall as TakeBack } from './call-list.generated';
import type { Line } from './called-families';
import { listsWithoutNames } from './use-record-call';

interface TakeBackCallProps {
  readonly closureId: string;
  /** Of one family, as `RecordCall` told it. */
  readonly lines: readonly Line[];
  /** Whom it is about, for who listens. */
  readonly name: string;
}

/** The last call was told by mistake: the family is as it was before it. Not there while nobody called. */
export function TakeBackCall({ closureId, lines, name }: TakeBackCallProps) {
  const { t } = useTranslation('closures');
  const client = useQueryClient();
  const called = lines.flatMap(({ id, lastCallId }) =>
    lastCallId ? { entryId: id, callId: lastCallId } : [],
  );
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      for (const call of called) await ask(TakeBack, { input: { closureId, ...call } });
    },
    onSettled: () => void client.invalidateQueries(listsWithoutNames),
  });
  return (
    <>
      {called.length > 0 && (
        <Button look="quiet" icon="back" busy={isPending} onClick={() => mutate()}>
          {t('call.takeBack')} <span className="only-read-aloud">{name}</span>
        </Button>
      )}
      <FaultAlert fault={error} />
    </>
  );
}
