import type { ReactNode } from 'react';
import './properties.css';

export function Properties({ children }: { readonly children: ReactNode }) {
  return <dl className="properties">{children}</dl>;
}

interface PropertyProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Shows nothing where nothing is known. */
export function Property({ label, children }: PropertyProps) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
