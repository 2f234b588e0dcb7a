import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../graphql/ask';
import { CallContacts } from './call-list.generated';

/**
 * Names and telephone numbers of the families to call. Each time that they are asked opens all their files: only on
 * wish, and once more when there are other requests on the list.
 * @param requests how many there are
 */
export function useContacts(closureId: string, requests: number, enabled: boolean) {
  const { t } = useTranslation('closures');
  return useQuery({
    queryKey: [CallContacts.name, closureId, requests],
    queryFn: ({ signal }) => ask(CallContacts, { id: closureId }, { signal, reason: t('list.reason') }),
    enabled,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}
