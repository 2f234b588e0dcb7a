import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Point } from './distance';
import type { Found } from './filter';
import { hullOf, pathOf, projection } from './map-shapes';
import './places-map.css';

interface Placed extends Found {
  readonly point: Point;
}

const isPlaced = (found: Found): found is Placed => found.point !== undefined;
const [width, margin] = [720, 48];
const letters = { free: '✓', partly: '½', full: '–', unknown: '?' } as const;

/** An own drawing: each town as the shape around its places. The list beside it says the same to who does not see it. */
export function PlacesMap({ found }: { readonly found: readonly Found[] }) {
  const { t } = useTranslation('families');
  const navigate = useNavigate();
  const [near, setNear] = useState<Placed>();
  const placed = found.filter(isPlaced);
  if (placed.length === 0) return null;
  const { height, dotOf, kilometre } = projection(
    placed.map(({ point }) => point),
    ...([width, margin] as const),
  );
  const towns = Map.groupBy(placed, ({ place }) => place.town ?? '');
  return (
    <figure className="places-map no-print">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {[...towns].map(([town, inside]) => {
          const dots = inside.map(({ point }) => dotOf(point));
          return <path key={town} className="map-town" d={pathOf(hullOf(dots))} />;
        })}
        {placed.toReversed().map((one) => {
          const { x, y } = dotOf(one.point);
          return (
            <g
              key={one.place.id}
              className={`map-place map-${one.room.is}`}
              onPointerEnter={() => setNear(one)}
              onClick={() => void navigate(`/opvang/${one.place.id}`)}
            >
              <circle cx={x} cy={y} r="9" />
              <text x={x} y={y + 4}>
                {letters[one.room.is]}
              </text>
            </g>
          );
        })}
        {[...towns].map(([town, inside]) => {
          const dots = inside.map(({ point }) => dotOf(point));
          const top = dots.reduce((one, other) => (other.y < one.y ? other : one));
          return (
            <text key={town} className="map-name" x={top.x} y={top.y - 16}>
              {town}
            </text>
          );
        })}
        <g transform={`translate(${margin} ${height - 12})`} className="map-scale">
          <path d={`M0 -6V0H${kilometre * 2}V-6`} />
          <text x={kilometre * 2 + 6} y="0">
            2 km
          </text>
        </g>
      </svg>
      <figcaption className="small soft">
        {near ? `${near.place.name}, ${near.place.town ?? ''}` : t('lookAround.mapLegend')}
      </figcaption>
    </figure>
  );
}
