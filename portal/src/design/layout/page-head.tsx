import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon';
import './page-head.css';

interface PageHeadProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Where one came from. */
  readonly back?: { readonly to: string; readonly label: string } | undefined;
  readonly children?: ReactNode;
}

/**
 * Says where one is: in the tab, to who listens (the heading takes the focus), and to who sees. Before anything is
 * painted: a key pressed on the new screen must not be lost to a focus that comes later.
 */
export function PageHead({ title, lead, back, children }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${title} – Samenloket`;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className="page-head">
      {back && (
        <Link className="page-back no-print" to={back.to}>
          <Icon name="back" /> {back.label}
        </Link>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}
