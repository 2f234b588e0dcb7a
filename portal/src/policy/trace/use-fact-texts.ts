import { useTranslation } from 'react-i18next';
import { municipalityName } from '../../families/shared/municipalities';
import { useDates } from '../../language/use-dates';
import type policy from '../../language/policy/nl.json';
import type { TraceReason } from './traced-request';

type Fact = TraceReason['facts'][number];
/** Codes of the platform (docs/api.md, "The yearly report"). */
type Code = keyof (typeof policy)['trace']['values'];

/** What a rule looked at, as staff reads it: `gevraagd op 2 november 2023, …`. */
export function useFactTexts() {
  const { t } = useTranslation('policy');
  const { numeric } = useDates();
  const textOf = ({ name, values }: Fact) => {
    const written = values.map((value) => {
      switch (name) {
        case 'askedOn':
        case 'originalStart':
        case 'acceptedStart':
          return numeric(value);
        case 'nisAsked':
          return municipalityName(value);
        case 'halfDaysAsked':
        case 'halfDaysAccepted':
        case 'wholeDaysAsked':
        case 'wholeDaysAccepted':
          return value;
        case 'closure':
        case 'offers':
        case 'urgentReason':
        case 'atypicalHours':
        case 'declared':
        case 'specialCareNeed':
          return t(`trace.values.${value as Code}`);
      }
    });
    return t(`trace.facts.${name}`, { value: written.join(', ') || t('trace.nothing') });
  };
  return (facts: readonly Fact[]) => facts.map(textOf).join('; ');
}
