import { useQuery } from '@tanstack/react-query';
import { desksQuestion } from './desks';

export function useDesks() {
  return useQuery(desksQuestion);
}
