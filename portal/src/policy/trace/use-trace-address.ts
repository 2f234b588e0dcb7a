import { useMemo } from 'react';
import { figureAddress, type TraceAddress } from './figure';

interface Moments {
  readonly snapshot: string;
  readonly knownAt: string;
}

/** Where each figure of a desk's report is taken apart; of several desks together, a line names its own. */
export function useTraceAddress(
  deskId: string | undefined,
  year: number,
  report: Moments | undefined,
): TraceAddress | undefined {
  const { snapshot, knownAt } = report ?? {};
  return useMemo(() => {
    if (snapshot === undefined || knownAt === undefined) return undefined;
    return (column, { nis, outsideArea, deskId: ofLine } = {}) => {
      const desk = ofLine ?? deskId;
      return desk && figureAddress({ deskId: desk, year, snapshot, knownAt, column, nis, outsideArea });
    };
  }, [deskId, year, snapshot, knownAt]);
}
