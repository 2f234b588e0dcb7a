import type { ComponentType } from 'react';
import type { Draft } from './draft';
import { CareStep } from './steps/care-step';
import { CheckStep } from './steps/check-step';
import { ChildStep } from './steps/child-step';
import { DaysStep } from './steps/days-step';
import { SituationStep } from './steps/situation-step';
import { WhereStep } from './steps/where-step';
import { YouStep } from './steps/you-step';

export interface WizardStep {
  /** In the address. */
  readonly path: string;
  readonly title: 'where' | 'days' | 'care' | 'child' | 'you' | 'situation' | 'check';
  /** What has to be right before one goes on. */
  readonly fields: readonly (keyof Draft)[];
  readonly Step: ComponentType;
  /** From here on it is personal: only for who signed in. */
  readonly personal: boolean;
}

/** Seven screens. What needs no name comes first, so that one can begin without signing in. */
export const wizard: readonly WizardStep[] = [
  { path: 'waar', title: 'where', fields: ['nis', 'start'], Step: WhereStep, personal: false },
  { path: 'dagen', title: 'days', fields: ['halfDays', 'otherWeek'], Step: DaysStep, personal: false },
  { path: 'opvang', title: 'care', fields: ['tariff'], Step: CareStep, personal: false },
  {
    path: 'kind',
    title: 'child',
    fields: ['born', 'birthDate', 'childLastName'],
    Step: ChildStep,
    personal: true,
  },
  {
    ...{ path: 'jij', title: 'you', Step: YouStep, personal: true },
    fields: ['firstName', 'lastName', 'contactPreference', 'phone', 'email', 'street', 'postcode'],
  },
  { path: 'situatie', title: 'situation', fields: [], Step: SituationStep, personal: true },
  { path: 'nakijken', title: 'check', fields: [], Step: CheckStep, personal: true },
];
