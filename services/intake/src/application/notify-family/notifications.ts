import type { EventProcess, RecurringScan } from '@samenloket/messaging';
import { allSenders, type MessageSenders } from '@samenloket/notifications';
import type { ServicePorts } from '@samenloket/platform';
import type { IntakeParts } from '../../intake-parts.js';
import { ClosureStreams } from '../sudden-closure/closure-streams.js';
import { MessageAddressing } from './addressed-message.js';
import { DeliveryScan } from './delivery-scan.js';
import { DeskQuietHours } from './desk-quiet-hours.js';
import { MessageDelivery } from './message-delivery.js';
import { MessagePlanning } from './message-planning.js';
import { notifyingProcesses } from './notify-family.process.js';
import { ToldRequests } from './told-request.js';

export interface NotificationOptions {
  readonly senders: MessageSenders;
  /** Milliseconds between looks for messages that are due; default 5,000. */
  readonly intervalMs?: number;
}

/** All that tells families and organisers what happened. */
export class Notifications {
  readonly processes: readonly EventProcess[];
  readonly scans: readonly RecurringScan[];
  readonly delivery: MessageDelivery;
  private readonly scan: DeliveryScan;
  private readonly senders: MessageSenders;

  constructor(
    ports: ServicePorts,
    { streams, views, desks, ownEvents }: Pick<IntakeParts, 'streams' | 'views' | 'desks' | 'ownEvents'>,
    { senders, intervalMs = 5_000 }: NotificationOptions,
  ) {
    const { keys, leases, clock, log } = ports;
    this.senders = senders;
    const requests = new ToldRequests(streams);
    const quietHours = new DeskQuietHours(desks);
    const addressing = new MessageAddressing(views, desks);
    this.delivery = new MessageDelivery(streams, requests, addressing, quietHours, keys, senders, clock, log);
    const planning = new MessagePlanning(streams, requests, quietHours, clock);
    const closures = new ClosureStreams(streams, clock);
    const { delivery } = this;
    this.processes = notifyingProcesses(ports, { ownEvents, views, planning, delivery, closures });
    this.scan = new DeliveryScan(views.messages, this.delivery, leases, clock, log, intervalMs);
    this.scans = [this.scan.recurring];
  }

  async start(): Promise<void> {
    for (const process of this.processes) await process.start();
    this.scan.start();
  }

  async stop(): Promise<void> {
    await this.scan.stop();
    for (const process of this.processes) await process.stop();
    for (const sender of allSenders(this.senders)) await sender.close();
  }

  /** Sends what is due now; how many messages went. By itself it does so at an interval. */
  deliverDue(): Promise<number> {
    return this.scan.deliverDue();
  }
}
