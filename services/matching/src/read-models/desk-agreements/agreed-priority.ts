import type { SettingName, SettingValue } from '@samenloket/regional';
import type { PriorityAgreement } from '../../domain/priority/priority-request.js';

/** The settings of a desk as the priority rules want them. */
export function agreedPriority(valueOf: (setting: SettingName) => SettingValue): PriorityAgreement {
  const isAgreed = (setting: SettingName) => valueOf(setting) === true;
  return {
    regimeCounts: valueOf('regimeCounts') === 'requestDate' ? 'requestDate' : 'decisionDate',
    regimeBOrder: orderIn(valueOf('regimeBOrder')),
    furtherFactsAddUp: isAgreed('furtherFactsAddUp'),
    organiserRules: orderIn(valueOf('organiserRules')),
    residentsBreakTies: isAgreed('residentsBreakTies'),
    rankCounts: isAgreed('rankCounts'),
    registrationDayBreaksTies: isAgreed('registrationDayBreaksTies'),
  };
}

function orderIn(value: SettingValue): readonly string[] {
  return typeof value === 'string' ? value.split(',') : [];
}
