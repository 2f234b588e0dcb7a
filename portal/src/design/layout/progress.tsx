import './progress.css';

interface ProgressProps {
  /** From 1. */
  readonly now: number;
  readonly of: number;
  /** "Stap 2 van 7" */
  readonly label: string;
}

/** How far one is in a wizard; the label says it in words. */
export function Progress({ now, of, label }: ProgressProps) {
  return (
    <div className="progress">
      <p className="progress-label">{label}</p>
      <ol className="progress-bar" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <li key={index} className={index < now ? 'progress-done' : ''} />
        ))}
      </ol>
    </div>
  );
}
