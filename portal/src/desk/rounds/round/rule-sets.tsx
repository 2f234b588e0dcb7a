import { useTranslation } from 'react-i18next';
import { Card } from '../../../design';

/** Rule sets as the platform names them. */
const named = ['regimeA', 'regimeB', 'freePrice'] as const;
const isNamed = (name: string): name is (typeof named)[number] => (named as readonly string[]).includes(name);

/** The rules by which the round was frozen: each by its name and version, as `regimeA 1`. */
export function RuleSets({ ruleSets }: { readonly ruleSets: readonly string[] }) {
  const { t } = useTranslation('rounds');
  return (
    <Card as="section">
      <h2>{t('ruleSets.title')}</h2>
      <p className="soft">{t('ruleSets.more')}</p>
      <ul className="stack stack-tight">
        {ruleSets.map((ruleSet) => {
          const [name = '', version = ''] = ruleSet.split(' ');
          return (
            <li key={ruleSet}>
              {isNamed(name) && t(`ruleSets.${name}`)}{' '}
              <span className="small soft">{t('ruleSets.version', { name, version })}</span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
