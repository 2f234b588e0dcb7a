import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Came } from '../requests/came';
import { File } from './file.generated';

/**
 * To the list of requests, from a file that is no longer there for who looks at it.
 * @returns what goes there, and says why
 */
export function useLeaveFile(id: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (why: Came) => {
    await navigate('/loket/vragen', { state: why });
    // Asked once more it would be refused or empty: the file is forgotten after its page is gone.
    client.removeQueries({ queryKey: [File.name, { id }] });
    await client.invalidateQueries();
  };
}
