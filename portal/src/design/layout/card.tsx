import type { ReactNode } from 'react';
import './card.css';

interface CardProps {
  readonly children: ReactNode;
  readonly emphasis?: 'plain' | 'accent' | 'warning';
  readonly as?: 'div' | 'section' | 'article' | 'li';
  readonly labelledBy?: string;
}

export function Card({ children, emphasis = 'plain', as: Element = 'div', labelledBy }: CardProps) {
  return (
    <Element className={`card card-${emphasis}`} aria-labelledby={labelledBy}>
      {children}
    </Element>
  );
}
