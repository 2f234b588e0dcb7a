import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useSession } from '../../app/session/session-context';
import { ask } from '../../graphql/ask';
import type { Line } from './called-families';
import { CallContacts, type CallResult, RecordCall } from './call-list.generated';

interface Call {
  readonly result: CallResult;
  readonly note: string;
}

/** The names stay as they are: asking them opens every file on the list again. */
export const listsWithoutNames = {
  predicate: ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[0] !== CallContacts.name,
};

/** One call is about all children of a family; when an answer gets lost, the same again is the same call. */
export function useRecordCall(closureId: string, lines: readonly Line[]) {
  const { session } = useSession();
  const client = useQueryClient();
  const ids = useRef(new Map<string, string>());
  const colleague = session.signedIn ? (session.name ?? null) : null;
  return useMutation({
    mutationFn: async ({ result, note }: Call) => {
      for (const { id: entryId } of lines) {
        const call = `${entryId} ${result}`;
        const callId = ids.current.get(call) ?? crypto.randomUUID();
        ids.current.set(call, callId);
        await ask(RecordCall, {
          input: { closureId, entryId, callId, result, colleague, note: note || null },
        });
      }
    },
    onSuccess: () => ids.current.clear(),
    onSettled: () => void client.invalidateQueries(listsWithoutNames),
  });
}
