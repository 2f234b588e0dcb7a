import type { ReactNode } from 'react';
import './pill.css';

interface PillProps {
  readonly kind?: 'plain' | 'action' | 'success' | 'warning' | 'error';
  readonly children: ReactNode;
}

export function Pill({ kind = 'plain', children }: PillProps) {
  return <span className={`pill pill-${kind}`}>{children}</span>;
}
