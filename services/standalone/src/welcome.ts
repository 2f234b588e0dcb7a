import type { RoleToken } from './role-tokens.js';

/** What a start prints: where it is, and how to try it. */
export function welcome(url: string, folder: string, seconds: string, tokens: readonly RoleToken[]): string {
  return [
    '',
    `Samenloket is ready after ${seconds} s. Data: ${folder}. Stop with Ctrl-C.`,
    '',
    `  portal  ${url}   (open it in a browser; to practise, choose there who you are)`,
    `  API     ${url}/graphql   (open it in a browser for GraphiQL)`,
    `  health  ${url}/live  ${url}/ready`,
    '',
    ...(tokens.length
      ? ['Try the API with a token per role, twelve hours valid, as header  Authorization: Bearer <token>']
      : []),
    ...tokens.flatMap(({ label, token }) => ['', `  ${label}`, `  ${token}`]),
    '',
    'What to ask: docs/api.md. Import, report, backup: npx samenloket --help',
    '',
  ].join('\n');
}
