import type { Point } from './distance';

/** On the drawing, from its upper left corner. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Turns degrees into places on a drawing of this width, with a margin; north is up. */
export function projection(points: readonly Point[], width: number, margin: number) {
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  const [north, south] = [Math.max(...latitudes), Math.min(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const inside = width - 2 * margin;
  const scale = inside / Math.max((east - west) * shrink, 0.01);
  return {
    height: (north - south) * scale + 2 * margin,
    dotOf: ({ latitude, longitude }: Point): Dot => ({
      x: margin + (longitude - west) * shrink * scale,
      y: margin + (north - latitude) * scale,
    }),
    /** Length of one kilometre on the drawing. */
    kilometre: scale / 111.2,
  };
}

/** The smallest shape without dents around all dots (Andrew's monotone chain), in order around it. */
export function hullOf(dots: readonly Dot[]): readonly Dot[] {
  const sorted = dots.toSorted((one, other) => one.x - other.x || one.y - other.y);
  const half = (ordered: readonly Dot[]) => {
    const chain: Dot[] = [];
    for (const dot of ordered) {
      while (chain.length >= 2 && !turnsLeft(chain.at(-2), chain.at(-1), dot)) chain.pop();
      chain.push(dot);
    }
    return chain.slice(0, -1);
  };
  return sorted.length < 3 ? sorted : [...half(sorted), ...half(sorted.toReversed())];
}

function turnsLeft(from: Dot | undefined, over: Dot | undefined, to: Dot): boolean {
  if (!from || !over) return true;
  return (over.x - from.x) * (to.y - from.y) - (over.y - from.y) * (to.x - from.x) > 0;
}

export const pathOf = (dots: readonly Dot[]): string =>
  `${dots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')}Z`;
