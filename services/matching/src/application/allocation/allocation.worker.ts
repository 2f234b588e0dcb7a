import { parentPort, workerData } from 'node:worker_threads';
import { allocate } from '../../domain/allocation/allocate.js';
import type { AllocationProblem } from '../../domain/allocation/problem.js';
import type { FromAllocation } from './allocation-messages.js';

const tell = (message: FromAllocation) => parentPort?.postMessage(message);

const outcome = allocate(workerData as AllocationProblem, (done) => tell({ kind: 'progress', done }));
tell({ kind: 'outcome', outcome });
