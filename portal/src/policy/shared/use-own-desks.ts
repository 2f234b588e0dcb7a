import { useCapacity } from '../../app/session/session-context';
import { useQuestion } from '../../graphql/use-question';
import { ReportingDesks } from '../report/report.generated';

/** Desks whose figures one may see, by name: all of them for policy, its own for a desk. */
export function useOwnDesks() {
  const capacity = useCapacity();
  const { data, error, isPending } = useQuestion(ReportingDesks, {});
  const isOwn = ({ id }: { readonly id: string }) =>
    capacity?.role !== 'deskWorker' || capacity.deskIds.includes(id);
  const desks = (data?.reportingDesks ?? [])
    .filter(isOwn)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
  return { desks, error, isPending };
}
