import { useQuery } from '@tanstack/react-query';
import { placesQuestion } from './places';

export function usePlaces(deskId: string | undefined, on: string) {
  return useQuery({ ...placesQuestion(deskId ?? '', on), enabled: deskId !== undefined });
}
