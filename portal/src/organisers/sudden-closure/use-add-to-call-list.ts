import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../graphql/ask';
import { Fault } from '../../graphql/fault';
import { AddToCallList, type AddToCallListMutationVariables } from './sudden-closure.generated';

const mostTries = 5;

/** The desk's call list follows a moment after the closure: who is faster waits for it. */
export function useAddToCallList() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: AddToCallListMutationVariables['input']) => ask(AddToCallList, { input }),
    retry: (count, fault) => count < mostTries && fault instanceof Fault && fault.code === 'NOT_FOUND',
    retryDelay: 500,
    onSuccess: () => void client.invalidateQueries(),
  });
}
