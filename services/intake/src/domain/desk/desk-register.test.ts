import { describe, expect, it } from '@jest/globals';
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

  it('a desk follows a merger by itself, and two desks are told where they meet', () => {
    const meulebeke = desk('brugge', { nis: '37007' });
    const bothHalves = desk('brugge', { nis: '37007' }, { nis: '37015' });
    when(describeDesk(bothHalves)).then(described(bothHalves));
    const tielt = describeDesk(desk('tielt', { nis: '37015' }));
    given(described(meulebeke)).when(tielt).thenFails('RULE_VIOLATED');
    given(described(meulebeke)).thenState((register) =>
      expect(() => deskRegisterDecider.decide(tielt, register)).toThrow(
        'Municipality 37015, which is 37022 since 2025-01-01, already belongs to desk LLK-brugge',
      ),
    );
    given(described(meulebeke))
      .when(describeDesk(desk('tielt', { nis: '37022', from: '2025-01-01' })))
      .thenFails('RULE_VIOLATED');
  });

  it('a merged municipality may go to the desk of one of its halves', () => {
    const after = desk('tielt', { nis: '37015', to: '2024-12-31' }, { nis: '37022', from: '2025-01-01' });
    given(described(desk('brugge', { nis: '37007', to: '2024-12-31' })))
      .when(describeDesk(after))
      .then(described(after));
  });

  it('the code of a merger to come stands for the municipalities that will merge', () => {
    given(described(desk('brugge', { nis: '37007', to: '2024-12-31' })))
      .when(describeDesk(desk('tielt', { nis: '37022' })))
      .thenFails('RULE_VIOLATED');
  });

  it('a desk keeps its code', () => {
    given(described(desk('brugge', { nis: '31005' })))
      .when({ type: 'DescribeDesk', desk: { ...desk('brugge', { nis: '31005' }), code: 'LLK-OTHER' } })
      .thenFails('RULE_VIOLATED');
  });
});
