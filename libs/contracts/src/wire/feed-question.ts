import { IsInt, Max, Min } from 'class-validator';

/** What is asked of a producer's paged feed. */
export class FeedQuestion {
  @IsInt()
  @Min(0)
  after!: number;

  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  limit!: number;
}
