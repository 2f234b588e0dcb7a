import { allEnded, freshEvents, type SourcedEvent } from '@samenloket/event-sourcing';
import { type Fence, LeaseLost } from '@samenloket/read-models';
import { setTimeout as delay } from 'node:timers/promises';
import type { EventProcessOptions } from './event-process.js';
import { ParkedEvents } from './parked-events.js';
import { ParkingHandler } from './parking-handler.js';
import type { PositionGate } from './position-gate.js';

export function checkpointName(process: string): string {
  return `process:${process}`;
}

/** A checkpoint is a durable write: under load not one for every page, so what came since comes again after a crash. */
const savedEachMs = 200;

/** A process while this replica owns it: begins where its predecessor is according to the documents. */
export class OwnedProcess {
  private constructor(
    private readonly options: Required<EventProcessOptions>,
    readonly handler: ParkingHandler,
    private readonly gate: PositionGate,
    private reached: number,
    private saved: number,
  ) {}

  /** @param gate moved to what is reached, for those who wait */
  static async open(
    options: Required<EventProcessOptions>,
    fence: Fence,
    gate: PositionGate,
  ): Promise<OwnedProcess> {
    const { checkpoints, name, clock } = options;
    const documents = checkpoints.under(fence);
    const parked = await ParkedEvents.open(documents, name, clock);
    const saved = (await documents.checkpoint(checkpointName(name))) ?? 0;
    gate.moveTo(saved);
    return new OwnedProcess(options, new ParkingHandler(options, parked), gate, saved, saved);
  }

  /** Everything up to here is handled or parked. */
  get position(): number {
    return this.reached;
  }

  /** Until the signal aborts; the event in hand is finished. @throws LeaseLost when a write found another owner */
  async run(signal: AbortSignal): Promise<void> {
    const ended = new AbortController();
    const stop = AbortSignal.any([signal, ended.signal]);
    const work = [this.follow(stop), this.retryAway(stop), this.keepSaving(stop)];
    await allEnded(work.map((each) => each.finally(() => ended.abort())));
    await this.save();
  }

  private async follow(signal: AbortSignal): Promise<void> {
    const { feed, log, name, retry } = this.options;
    for (let [failed, triedParked] = [0, false]; !signal.aborted;) {
      try {
        if (!triedParked) await this.handler.retryParked();
        triedParked = true;
        for await (const _head of feed.changes(this.reached, signal)) {
          await this.takeAll(signal);
          failed = 0;
        }
        if (!signal.aborted) throw new Error(`The feed of ${feed.producer} ended.`);
      } catch (err) {
        if (err instanceof LeaseLost) throw err;
        failed++;
        log.warn({ err, process: name, failed }, 'A process is held up and will go on');
        await retry.wait(retry.pauseMs(failed), signal);
      }
    }
  }

  /** What waits for somebody who was away goes on by itself once they are back. */
  private async retryAway(signal: AbortSignal): Promise<void> {
    const { log, name, retry } = this.options;
    while (!signal.aborted) {
      await delay(retry.againMs, undefined, { signal }).catch(() => undefined);
      try {
        if (!signal.aborted) await this.handler.retryAway();
      } catch (err) {
        if (err instanceof LeaseLost) throw err;
        log.warn({ err, process: name }, 'What is parked could not be tried again now');
      }
    }
  }

  private async takeAll(signal: AbortSignal): Promise<void> {
    const { feed, pageSize } = this.options;
    for (let more = true; more && !signal.aborted;) {
      const page = await feed.read(this.reached, pageSize);
      await this.takeEach(freshEvents(page, this.reached), signal);
      if (!signal.aborted) this.moveTo(page.position);
      more = page.more;
    }
  }

  /** What is reached follows what is done without a gap. */
  private async takeEach(events: readonly SourcedEvent[], signal: AbortSignal): Promise<void> {
    const undone = new Set(events.map(({ position }) => position));
    const streams = Map.groupBy(events, ({ stream }) => (this.options.atOnce === 1 ? '' : stream)).values();
    const takeStreams = async () => {
      for (const stream of streams) {
        for (const event of stream) {
          if (!(await this.handler.take(event, signal))) return;
          undone.delete(event.position);
          const [lowest = (events.at(-1)?.position ?? 0) + 1] = undone;
          this.moveTo(lowest - 1);
        }
      }
    };
    await allEnded(Array.from({ length: this.options.atOnce }, takeStreams));
  }

  private moveTo(position: number): void {
    this.reached = Math.max(this.reached, position);
    this.gate.moveTo(this.reached);
  }

  private async keepSaving(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.save();
      await delay(savedEachMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async save(): Promise<void> {
    if (this.reached === this.saved) return;
    const { log, name } = this.options;
    const position = this.reached;
    try {
      await this.handler.parked.checkpoint({ name: checkpointName(name), position });
      this.saved = position;
    } catch (err) {
      if (err instanceof LeaseLost) throw err;
      log.warn({ err, process: name }, 'How far a process is could not be kept now');
    }
  }
}
