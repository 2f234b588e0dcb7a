import './bar-chart.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Null: not known, or not told; then there is no bar. */
  readonly value: number | null;
  /** Of which so many are drawn in the second colour, from the start of the bar. */
  readonly part?: number | null;
  /** What stands behind the bar. */
  readonly text: string;
}

interface BarChartProps {
  /** What it shows, and where the same figures stand as a table: for who listens instead of looking. */
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Names of the colours: the whole, and the part. */
  readonly legend?: readonly [whole: string, part: string];
}

/** Full length of a bar in its own drawing. */
const full = 100;

/** Bars beside each other's names: for the eye. The table beside it has the same, for everybody. */
export function BarChart({ label, bars, legend }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const length = (value: number | null | undefined) => ((value ?? 0) / most) * full;
  return (
    <figure className="bar-chart" role="img" aria-label={label}>
      {legend && (
        <p className="bar-chart-legend small">
          <svg viewBox="0 0 10 10" className="bar-chart-key">
            <rect width="10" height="10" className="bar-chart-whole" />
          </svg>
          {legend[0]}
          <svg viewBox="0 0 10 10" className="bar-chart-key">
            <rect width="10" height="10" className="bar-chart-part" />
          </svg>
          {legend[1]}
        </p>
      )}
      <div className="bar-chart-bars">
        {bars.map(({ key, label: name, value, part, text }) => (
          <div key={key} className="bar-chart-line">
            <span className="bar-chart-name">{name}</span>
            <svg viewBox={`0 0 ${full} 10`} preserveAspectRatio="none" className="bar-chart-bar">
              <rect width={length(value)} height="10" className="bar-chart-whole" />
              <rect width={length(part)} height="10" className="bar-chart-part" />
            </svg>
            <span className="bar-chart-value">{text}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}
