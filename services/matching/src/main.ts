import 'reflect-metadata';
import { runService } from '@samenloket/service-host';
import { createMatching } from './create-matching.js';

/** The service as a process of its own: the distributed profile. */
await runService('matching', (ports) => createMatching(ports));
