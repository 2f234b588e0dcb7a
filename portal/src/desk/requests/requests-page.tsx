import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import {
  Button,
  DataTable,
  DateField,
  FaultAlert,
  Loading,
  PageHead,
  SelectField,
  TextField,
} from '../../design';
import { ask } from '../../graphql/ask';
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

/** All requests of the desk. Names are shown after a search on one, or when asked: the families see that. */
function RequestsPage() {
  const { t } = useTranslation('desk');
  const deskId = useCapacity()?.deskIds[0] ?? '';
  const { state } = useLocation() as { readonly state: { readonly text?: string } | null };
  const [text, setText] = useState(state?.text ?? '');
  const [status, setStatus] = useState<string>('open');
  const [from, setFrom] = useState('');
  const [names, setNames] = useState(false);
  const sought = useSettled(text.trim());
  const named = names || sought !== '';
  const filter = {
    deskId,
    status: statuses.find((one) => one === status) ?? null,
    text: sought || null,
    wantedStartFrom: from || null,
  };
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['DeskRequests', filter, named],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask(DeskRequests, { filter, named, orderBy: 'WANTED_START', after: pageParam }, { signal }),
    getNextPageParam: ({ careRequests: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
  const rows = data?.pages.flatMap(({ careRequests }) => careRequests.nodes) ?? [];
  const columns = useRequestColumns(named);
  return (
    <div className="stack">
      <PageHead title={t('requests.title')} />
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
      <FaultAlert fault={error} />
      {isPending ? (
        <Loading />
      ) : (
        <DataTable label={t('requests.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
      <div className="row row-apart">
        <p role="status">{t('requests.shown', { count: rows.length })}</p>
        {hasNextPage && (
          <Button look="secondary" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('requests.more')}
          </Button>
        )}
      </div>
    </div>
  );
}
