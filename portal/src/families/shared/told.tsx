import { useTranslation } from 'react-i18next';
import { useDates } from '../../language/use-dates';

interface Told {
  readonly what: string;
  /** The platform's own words, in Dutch. */
  readonly text: string;
  readonly place?: { readonly name?: string | null } | null;
}

/** Names from left to right within a language from right to left. */
export const isolated = (name: string) => `\u2068${name}\u2069`;

/** What happened, or comes: the platform says it in Dutch; other languages have their own words for each kind. */
function useTold() {
  const { i18n } = useTranslation(['families', 'timeline']);
  return ({ what, text, place }: Told, kind: 'moments' | 'steps', facts: object) => {
    const key = `${kind}.${what}`;
    if (i18n.language === 'nl' || !i18n.exists(key, { ns: 'timeline' })) return <span lang="nl">{text}</span>;
    const other = i18n.getFixedT(i18n.language, 'timeline') as (key: string, facts: object) => string;
    return <>{other(key, { place: place?.name ? isolated(place.name) : other('place', {}), ...facts })}</>;
  };
}

export function ToldMoment({ moment }: { readonly moment: Told }) {
  return useTold()(moment, 'moments', {});
}

export function ToldStep({ step }: { readonly step: Told & { readonly dueOn?: string | null } }) {
  const { day } = useDates();
  return useTold()(step, 'steps', { date: day(step.dueOn) });
}
