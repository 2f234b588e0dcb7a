import { expect, it } from '@jest/globals';
import { numberWords } from './search-text.js';

it.each([
  ['SL-D9E0573BA6', ['sld9e0573ba6', 'd9e0573ba6']],
  ['AV03500', ['av03500', '03500', '3500']],
  ['2024-0017', ['20240017', '0017']],
  ['7', ['7']],
])('finds the number %s as people say it', (number, words) => {
  expect(numberWords(number)).toEqual(words);
});
