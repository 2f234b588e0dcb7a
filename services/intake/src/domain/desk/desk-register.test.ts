import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import type { AreaMember } from './area.js';
import { deskRegisterDecider } from './desk-register.js';

const { given, when } = specification(deskRegisterDecider);
const desk = (deskId: string, ...area: AreaMember[]) => ({
  deskId,
  code: `LLK-${deskId}`,
  name: deskId,
  area,
});
const described = (description: ReturnType<typeof desk>) =>
  ({ type: 'DeskDescribed', data: description }) as const;
const describeDesk = (description: ReturnType<typeof desk>) =>
  ({ type: 'DescribeDesk', desk: description }) as const;

describe('the working areas of desks', () => {
  it('a desk is described, and again the same changes nothing', () => {
    const brugge = desk('brugge', { nis: '31005' });
    when(describeDesk(brugge)).then(described(brugge));
    given(described(brugge)).when(describeDesk(brugge)).thenNothing();
  });

  it('a municipality has one desk at a time', () => {
    given(described(desk('brugge', { nis: '31005' })))
      .when(describeDesk(desk('tielt', { nis: '31005' })))
      .thenFails('RULE_VIOLATED');
    when(describeDesk(desk('tielt', { nis: '31005' }, { nis: '31005' }))).thenFails('RULE_VIOLATED');
  });

  it('a municipality may move to another desk from a day on', () => {
    const after = desk('tielt', { nis: '31005', from: '2026-01-01' });
    given(described(desk('brugge', { nis: '31005', to: '2025-12-31' })))
      .when(describeDesk(after))
      .then(described(after));
    given(described(desk('brugge', { nis: '31005', to: '2026-01-01' })))
      .when(describeDesk(after))
      .thenFails('RULE_VIOLATED');
  });

  it('a desk keeps its code', () => {
    given(described(desk('brugge', { nis: '31005' })))
      .when({ type: 'DescribeDesk', desk: { ...desk('brugge', { nis: '31005' }), code: 'LLK-OTHER' } })
      .thenFails('RULE_VIOLATED');
  });
});
