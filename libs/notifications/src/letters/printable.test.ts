import { describe, expect, it } from '@jest/globals';
import { asPrinted } from './printable.js';

describe('a text in a letter', () => {
  it.each([
    ['Zoë D’Hoore, één plaats à € 5 – “goed”', 'Zoë D’Hoore, één plaats à € 5 – “goed”'],
    ['Şahin Çelik Łukasz Đorđe Nguyễn', 'Sahin Çelik Lukasz Dorde Nguyen'],
    ['محمد', '????'],
    ['regel\neen', 'regel\neen'],
  ])('%j is printed as %j', (text, printed) => {
    expect(asPrinted(text)).toBe(printed);
  });
});
