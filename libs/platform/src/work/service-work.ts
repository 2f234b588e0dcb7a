import type { RecurringScan } from '@samenloket/messaging';
import type { ServiceGauges, ServiceName, ServicePorts } from '../service.js';
import { type ConsumingService, consumersOf } from './consumers.js';
import { ParkedWork } from './parked-work.js';
import { ProgressWatch } from './work-progress.js';

interface WorkOfService extends ConsumingService {
  readonly name: ServiceName;
  /** What it looks for at an interval. */
  readonly scans: readonly RecurringScan[];
  readonly gauges?: () => Promise<ServiceGauges>;
}

/** All that goes on by itself in a service: how far it is, and what could not be taken in. */
export class ServiceWork {
  readonly name: ServiceName;
  readonly progress: ProgressWatch;
  readonly parked: ParkedWork;

  constructor(service: WorkOfService, { eventStore, clock }: Pick<ServicePorts, 'eventStore' | 'clock'>) {
    this.name = service.name;
    this.progress = new ProgressWatch(service);
    this.parked = new ParkedWork(service.name, consumersOf(service), eventStore, clock);
  }
}
