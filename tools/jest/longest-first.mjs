// Jest begins with the largest files when it does not know yet how long each takes; here the longest tests are short files.
import Sequencer from '@jest/test-sequencer';

/** Those of half a minute and more, longest first: none of them is left alone at the end. */
const longest = [
  'portal/portal',
  'faults/drivers/distributed-kills',
  'command-line/sample-region-reports',
  'command-line/reports',
  'year/year',
  'command-line/broken-files',
  'access/who-sees-what',
  'journeys/not-answered',
  'faults/erasure',
  'journeys/rounds',
  'journeys/answered',
  'distributed/restore-drill',
  'faults/history/check-history',
  'location/location-model',
  'command-line/start',
];

const place = ({ path }) => {
  const found = longest.findIndex((name) => path.endsWith(`/${name}.test.js`));
  return found < 0 ? longest.length : found;
};

export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
