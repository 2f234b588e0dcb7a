import { workInThread } from '../threads/work-in-thread.js';
import { computeHere, type RoundWork } from './compute-here.js';

await workInThread((work: RoundWork, { report }) => computeHere(work, report));
