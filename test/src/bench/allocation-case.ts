// One case of `npm run bench:allocation` in a process of its own, so that its memory is its own: prints JSON.
import { allocate } from '@samenloket/matching/allocation';
import { generateRegion } from '../allocation/generator/generate-region.js';
import { plainRegion, richRegion, wholePlaceRegion } from '../allocation/generator/region-settings.js';
import { measureAllocation, measureAnswers } from './allocation-measures.js';
import { runReference } from './allocation-reference.js';

const [kind = 'plain', families = '1000', locations = '50', runs = '1'] = process.argv.slice(2);
const settings = { plain: plainRegion, whole: wholePlaceRegion, rich: richRegion, answers: plainRegion }[
  kind
];
if (!settings) throw new Error(`There is no case "${kind}": name plain, whole, rich or answers.`);
const region = generateRegion({ ...settings('bench', Number(families)), locations: Number(locations) });
/** Large rounds try one order; small ones as many as there are. */
const problem = { ...region, processingOrders: Number(families) > 20_000 ? 1 : region.processingOrders };

function measure(): object {
  if (kind === 'answers') return measureAnswers(problem, 5_000);
  if (kind !== 'whole') return measureAllocation(problem, Number(runs));
  const warmUps = 3;
  for (let run = 0; run < warmUps; run++) allocate(problem);
  return { ...measureAllocation(problem, Number(runs)), reference: runReference(problem, Number(runs)) };
}

console.log(JSON.stringify(measure()));
