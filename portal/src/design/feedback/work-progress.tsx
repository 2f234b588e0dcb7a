import './work-progress.css';

interface WorkProgressProps {
  /** In words: "Aanvragen: 200 van 1.508". */
  readonly label: string;
  /** Without these it is not known how far it is. */
  readonly done?: number;
  readonly total?: number;
}

/** How far the platform is with something that takes a while. */
export function WorkProgress({ label, done, total }: WorkProgressProps) {
  return (
    <div className="work-progress">
      <p role="status">{label}</p>
      <progress aria-label={label} max={total} value={done} />
    </div>
  );
}
