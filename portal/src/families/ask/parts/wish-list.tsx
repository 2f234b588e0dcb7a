import { useState } from 'react';
import { Alert, Button, SelectField } from '../../../design';
import { agreedNumber, deskOf } from '../../shared/desks';
import { useDesks } from '../../shared/use-desks';
import { useAskTexts } from '../use-ask-texts';
import { useLocationNames } from './use-location-names';

interface WishListProps {
  /** NIS code of the municipality where care is asked. */
  readonly nis: string;
  /** Ids of locations, most wanted first. */
  readonly wishes: readonly string[];
  readonly onChange: (wishes: string[]) => void;
}

/** The one at this place, and the one before it, change places. */
const raised = (wishes: readonly string[], place: number) =>
  wishes.with(place - 1, wishes[place] ?? '').with(place, wishes[place - 1] ?? '');

/** Which places one likes best, in order: added, raised and taken away. */
export function WishList({ nis, wishes, onChange }: WishListProps) {
  const { t } = useAskTexts();
  const [choice, setChoice] = useState('');
  const desk = deskOf(useDesks().data?.desks ?? [], nis);
  const { data: locations = [], error } = useLocationNames(desk?.id);
  const most = agreedNumber(desk, 'maximumPreferences') ?? Infinity;
  const nameOf = (id: string) => locations.find((one) => one.id === id)?.name ?? '…';
  const towns = Map.groupBy(locations, ({ town }) => town ?? '');
  const add = () => {
    if (choice && !wishes.includes(choice)) onChange([...wishes, choice]);
    setChoice('');
  };
  return (
    <section className="stack" aria-label={t('ask.care.wishes')}>
      <h2>{t('ask.care.wishes')}</h2>
      <p className="measure">{t('ask.care.wishesHint')}</p>
      {wishes.length > 0 && (
        <ol className="stack stack-tight">
          {wishes.map((id, place) => (
            <li key={id}>
              {nameOf(id)}
              <div className="row">
                {place > 0 && (
                  <Button look="quiet" onClick={() => onChange(raised(wishes, place))}>
                    {t('ask.care.raise', { name: nameOf(id) })}
                  </Button>
                )}
                <Button look="quiet" onClick={() => onChange(wishes.filter((one) => one !== id))}>
                  {t('ask.care.remove', { name: nameOf(id) })}
                </Button>
              </div>
            </li>
          ))}
        </ol>
      )}
      {error && <Alert title={t('ask.care.notNow')} />}
      {locations.length > 0 && wishes.length < most && (
        <>
          <SelectField
            label={t('ask.care.add')}
            optional
            value={choice}
            onChange={({ target }) => setChoice(target.value)}
          >
            <option value="">{t('choose')}</option>
            {[...towns].map(([town, inside]) => (
              <optgroup key={town} label={town}>
                {inside.map(({ id, name }) => (
                  <option key={id} value={id} disabled={wishes.includes(id)}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </SelectField>
          <div className="row">
            <Button look="secondary" icon="plus" onClick={add}>
              {t('ask.care.addButton')}
            </Button>
          </div>
        </>
      )}
      {wishes.length >= most && <Alert title={t('ask.care.most', { count: most })} />}
    </section>
  );
}
