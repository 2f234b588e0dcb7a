import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, FaultAlert, TextField } from '../../design';
import type { Line } from './called-families';
import { TakeBackCall } from './take-back-call';
import { useRecordCall } from './use-record-call';

interface RecordCallProps {
  readonly closureId: string;
  /** Of one family, without those that have a place again. */
  readonly lines: readonly Line[];
  /** Whom it is about, for who listens. */
  readonly name: string;
}

/** What came of a call, in one tap. A next call takes its place. */
export function RecordCall({ closureId, lines, name }: RecordCallProps) {
  const { t } = useTranslation('closures');
  const [note, setNote] = useState('');
  const { mutate, isPending, error } = useRecordCall(closureId, lines);
  return (
    <div className="stack stack-tight no-print">
      <TextField
        label={t('call.note')}
        optional
        autoComplete="off"
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <div className="row">
        {(['reached', 'noAnswer'] as const).map((result) => (
          <Button
            key={result}
            look="secondary"
            icon={result === 'reached' ? 'check' : 'cross'}
            busy={isPending}
            onClick={() => mutate({ result, note }, { onSuccess: () => setNote('') })}
          >
            {t(`call.${result}`)} <span className="only-read-aloud">{name}</span>
          </Button>
        ))}
        <TakeBackCall {...{ closureId, lines, name }} />
      </div>
      <FaultAlert fault={error} />
    </div>
  );
}
