import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LiveNote } from '../../app/live/live-note';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import {
  Alert,
  Button,
  DataTable,
  DateField,
  FaultAlert,
  Loading,
  PageHead,
  SelectField,
  TextField,
} from '../../design';
import { MoreButton } from '../../organisers/shared/more-button';
import { usePages } from '../../organisers/shared/use-pages';
import type { Came } from './came';
import { DeskRequests } from './requests.generated';
import { useRequestColumns } from './request-columns';
import { useSettled } from './use-settled';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <RequestsPage />
    </SignInNeeded>
  );
}

const statuses = ['open', 'closed'] as const;

/** No name has a digit, and every number has. */
const isNumber = (sought: string) => /\d/.test(sought);

/**
 * All requests of the desk, by name or number. Names are shown after a search on one, or when asked: the families see that.
 */
function RequestsPage() {
  const { t } = useTranslation('desk');
  const { t: sharing } = useTranslation('sharing');
  const deskId = useCapacity()?.deskIds[0] ?? '';
  const { state } = useLocation() as { readonly state: Came | null };
  const [text, setText] = useState(state?.text ?? '');
  // Who knows a number means that request, also when it is closed.
  const [status, setStatus] = useState<string>(isNumber(text) ? '' : 'open');
  const [from, setFrom] = useState('');
  const [names, setNames] = useState(false);
  const sought = useSettled(text.trim());
  const named = names || (sought !== '' && !isNumber(sought));
  const filter = {
    deskId,
    status: statuses.find((one) => one === status) ?? null,
    ...(sought !== '' && (isNumber(sought) ? { number: sought } : { text: sought })),
    wantedStartFrom: from || null,
  };
  const list = usePages(
    DeskRequests,
    { filter, named, orderBy: 'WANTED_START' },
    ({ careRequests }) => careRequests,
    // With names it would open files by itself.
    named ? {} : { live: 'desk' },
  );
  const isEmpty = !list.isPending && !list.error && list.nodes.length === 0;
  const columns = useRequestColumns(named);
  return (
    <div className="stack">
      <PageHead title={t('requests.title')} />
      {state?.moved && <Alert kind="success" title={sharing('transfer.done', state.moved)} live />}
      {state?.erased && <Alert kind="success" title={t('erase.done', state.erased)} live />}
      <form className="row row-end" role="search" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={t('search.label')}
          value={text}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
        <SelectField
          label={t('requests.status')}
          value={status}
          onChange={({ target }) => setStatus(target.value)}
        >
          <option value="">{t('requests.all')}</option>
          {statuses.map((one) => (
            <option key={one} value={one}>
              {t(`statuses.${one}`)}
            </option>
          ))}
        </SelectField>
        <DateField
          label={t('requests.from')}
          optional
          value={from}
          onChange={({ target }) => setFrom(target.value)}
        />
        <Button look="secondary" icon="eye" pressed={named} onClick={() => setNames(!names)}>
          {t('today.names')}
        </Button>
      </form>
      <LiveNote of={DeskRequests} />
      <FaultAlert fault={list.error} />
      {list.isPending && <Loading />}
      {isEmpty && (
        <Alert title={t('requests.none')}>
          <p>{t('requests.noneMore')}</p>
          {status !== '' && (
            <div className="row">
              <Button look="secondary" onClick={() => setStatus('')}>
                {t('requests.searchAll')}
              </Button>
            </div>
          )}
        </Alert>
      )}
      {!list.isPending && !isEmpty && (
        <DataTable
          label={t('requests.title')}
          columns={columns}
          rows={list.nodes}
          keyOf={({ id }) => id}
          more={list.error ? undefined : list}
        />
      )}
      <div className="row row-apart">
        <p role="status">{t('requests.shown', { count: list.nodes.length })}</p>
        <MoreButton list={list} />
      </div>
    </div>
  );
}
