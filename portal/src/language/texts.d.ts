import type desk from './desk/nl.json';
import type families from './families/nl.json';
import type shell from './shell/nl.json';
import type timeline from './timeline/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: {
      shell: typeof shell;
      families: typeof families;
      desk: typeof desk;
      timeline: typeof timeline;
    };
  }
}
