import type { ReactNode } from 'react';
import './steps.css';

export function Steps({ children, label }: { readonly children: ReactNode; readonly label: string }) {
  return (
    <ol className="steps" aria-label={label}>
      {children}
    </ol>
  );
}

interface StepProps {
  readonly title: ReactNode;
  /** When, and by whom. */
  readonly meta?: ReactNode;
  readonly state?: 'done' | 'now' | 'coming';
  readonly children?: ReactNode;
}

/** What happened or comes, one below the other. */
export function Step({ title, meta, state = 'done', children }: StepProps) {
  return (
    <li className={`steps-item steps-${state}`}>
      <div className="stack stack-tight">
        {meta !== undefined && <p className="steps-meta">{meta}</p>}
        <p className="steps-title">{title}</p>
        {children}
      </div>
    </li>
  );
}
