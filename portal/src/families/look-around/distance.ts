/** Degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

interface Somewhere {
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export function pointOf({ latitude, longitude }: Somewhere): Point | undefined {
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;
}

/** The middle of where these are; nothing of nothing. */
export function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    latitude: mean(points.map(({ latitude }) => latitude)),
    longitude: mean(points.map(({ longitude }) => longitude)),
  };
}

const kilometresPerDegree = 111.2;

/** Kilometres as the crow flies; exact enough for distances within a region. */
export function kilometres(one: Point, other: Point): number {
  const shrink = Math.cos((((one.latitude + other.latitude) / 2) * Math.PI) / 180);
  const north = (one.latitude - other.latitude) * kilometresPerDegree;
  const east = (one.longitude - other.longitude) * kilometresPerDegree * shrink;
  return Math.hypot(north, east);
}
