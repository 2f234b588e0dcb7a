import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from '../layout/icon';
import './button.css';

interface Looks {
  /** One `primary` per page: what most people come to do. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

interface ButtonProps extends Looks {
  readonly type?: 'button' | 'submit';
  readonly busy?: boolean;
  readonly onClick?: () => void;
  readonly pressed?: boolean;
}

export function Button({
  look = 'primary',
  icon,
  type = 'button',
  busy = false,
  onClick,
  pressed,
  children,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`button button-${look}`}
      // Not disabled: who listens would lose the button while it works.
      aria-disabled={busy || undefined}
      aria-pressed={pressed}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface ButtonLinkProps extends Looks {
  readonly to: string;
  /** Leaves the pages of the portal: sign-in, a file. */
  readonly outside?: boolean;
}

export function ButtonLink({ look = 'primary', icon, to, outside = false, children }: ButtonLinkProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  );
  const className = `button button-${look}`;
  if (outside)
    return (
      <a className={className} href={to}>
        {inside}
      </a>
    );
  return (
    <Link className={className} to={to}>
      {inside}
    </Link>
  );
}
