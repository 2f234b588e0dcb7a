import type { ReactNode } from 'react';
import { Icon, type IconName } from '../layout/icon';
import './alert.css';

interface AlertProps {
  readonly kind?: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly children?: ReactNode;
  /** Told at once to who listens: it came after something that the person did. */
  readonly live?: boolean;
}

const icons: Readonly<Record<NonNullable<AlertProps['kind']>, IconName>> = {
  info: 'help',
  success: 'check',
  warning: 'warning',
  error: 'warning',
};

export function Alert({ kind = 'info', title, children, live = false }: AlertProps) {
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`alert alert-${kind}`} role={role}>
      <Icon name={icons[kind]} />
      <div className="stack stack-tight">
        {title !== undefined && <p className="alert-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
