import { useTranslation } from 'react-i18next';
import { Members } from '../../administration/people/people.generated';
import { useQuestion } from '../../graphql/use-question';

/** Names of who filed: colleagues of the desk by name, others by what they are. */
export function useFiler(deskId: string) {
  const { t } = useTranslation('policy');
  const { data } = useQuestion(Members, { deskId });
  const people = new Map(data?.members.map(({ person }) => [person.id, person]));
  return (subject: string): string => {
    if (subject === 'command-line') return t('filed.byOperator');
    const { firstName, lastName } = people.get(subject) ?? {};
    return [firstName, lastName].filter(Boolean).join(' ') || t('filed.byColleague');
  };
}
