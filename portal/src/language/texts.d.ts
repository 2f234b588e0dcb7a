import type administration from './administration/nl.json';
import type audit from './audit/nl.json';
import type calendar from './calendar/nl.json';
import type closures from './closures/nl.json';
import type declaredFacts from './declared-facts/nl.json';
import type desk from './desk/nl.json';
import type doubles from './doubles/nl.json';
import type erasingStaff from './erasing-staff/nl.json';
import type exchange from './exchange/nl.json';
import type families from './families/nl.json';
import type following from './following/nl.json';
import type imports from './imports/nl.json';
import type letter from './letter/nl.json';
import type onBehalf from './on-behalf/nl.json';
import type organisers from './organisers/nl.json';
import type outcomes from './outcomes/en.json';
import type ownFacts from './own-facts/nl.json';
import type policy from './policy/nl.json';
import type referrers from './referrers/nl.json';
import type rounds from './rounds/nl.json';
import type sharing from './sharing/nl.json';
import type shell from './shell/nl.json';
import type timeline from './timeline/en.json';
import type work from './work/nl.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: {
      sharing: typeof sharing;
      shell: typeof shell;
      exchange: typeof exchange;
      families: typeof families;
      following: typeof following;
      'declared-facts': typeof declaredFacts;
      desk: typeof desk;
      policy: typeof policy;
      rounds: typeof rounds;
      organisers: typeof organisers;
      imports: typeof imports;
      letter: typeof letter;
      referrers: typeof referrers;
      'on-behalf': typeof onBehalf;
      outcomes: typeof outcomes;
      'own-facts': typeof ownFacts;
      calendar: typeof calendar;
      closures: typeof closures;
      doubles: typeof doubles;
      administration: typeof administration;
      timeline: typeof timeline;
      audit: typeof audit;
      'erasing-staff': typeof erasingStaff;
      work: typeof work;
    };
  }
}
