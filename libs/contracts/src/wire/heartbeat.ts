import { IsInt, Min } from 'class-validator';

/** Told each second by whoever relays a producer's events: how far its feed is. */
export class Heartbeat {
  /** Everything up to here has been relayed, or concerns nobody. */
  @IsInt()
  @Min(0)
  position!: number;

  /** Position of the last event for readers; between it and `position` there is none. */
  @IsInt()
  @Min(0)
  last!: number;
}
