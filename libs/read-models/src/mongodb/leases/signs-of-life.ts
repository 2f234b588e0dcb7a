import type { HolderRecord, LeaseRecord } from './lease-record.js';
import type { LeaseTableState } from './lease-table.js';

interface Sign {
  readonly beats: number;
  /** When this count was first seen, by our own monotonic clock. */
  readonly since: number;
  /** It was seen to rise, so somebody is behind it. */
  readonly risen: boolean;
}

const neverSeen = -1;

/** What was seen of the other processes. One whose count stood still for the whole ttl, as seen from here, is gone. */
export class SignsOfLife {
  private signs = new Map<string, Sign>();

  constructor(
    private readonly ttlMs: number,
    private readonly self: string,
  ) {}

  observe({ leases, holders }: LeaseTableState, now: number): void {
    const beats = new Map([...leases.values()].flatMap(withoutBeats));
    for (const { _id, beats: counted } of holders) beats.set(_id, counted);
    this.signs = new Map(
      [...beats].map(([holder, counted]) => {
        const earlier = this.signs.get(holder);
        if (earlier?.beats === counted) return [holder, earlier];
        return [holder, { beats: counted, since: now, risen: earlier !== undefined }];
      }),
    );
  }

  isAlive(holder: string, now: number): boolean {
    const sign = this.signs.get(holder);
    return holder === this.self || sign === undefined || now - sign.since < this.ttlMs;
  }

  /** Whether it was watched long enough to tell if it lives. */
  isKnown(holder: string, now: number): boolean {
    const sign = this.signs.get(holder);
    return holder === this.self || sign?.risen === true || !this.isAlive(holder, now);
  }
}

function withoutBeats({ holder }: LeaseRecord): (readonly [HolderRecord['_id'], number])[] {
  return holder === null ? [] : [[holder, neverSeen]];
}
