import { useTranslation } from 'react-i18next';
import { Fold } from '../../../design';
import type { Outcome } from './use-outcome-words';

/** How a family checks the draw: the numbers, and what to do with them. */
export function Draw({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('families');
  const { roundNumber, lot, round } = outcome;
  const { seed, seedHash } = round;
  const numbers = { roundNumber, lot, seed, seedHash };
  return (
    <Fold summary={t('round.draw')}>
      <div className="stack stack-tight">
        <p className="measure">{t('round.drawCheck')}</p>
        <dl className="stack stack-tight small">
          {(['roundNumber', 'lot', 'seed', 'seedHash'] as const).map((name) =>
            numbers[name] ? (
              <div key={name}>
                <dt className="soft">{t(`round.numbers.${name}`)}</dt>
                <dd>
                  <code dir="ltr">{numbers[name]}</code>
                </dd>
              </div>
            ) : null,
          )}
        </dl>
      </div>
    </Fold>
  );
}
