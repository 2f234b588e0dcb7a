import { type ReactNode, useState } from 'react';
import './fold.css';

interface FoldProps {
  readonly summary: string;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** What few people need, behind a line that opens it. */
export function Fold({ summary, onToggle, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="fold"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        onToggle?.(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
