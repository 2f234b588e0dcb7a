import type { ServerResponse } from 'node:http';
import type { PracticePerson } from '../session-api.js';

const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Where who tries the platform out says who to be. It looks like nothing that asks for a password. */
export function practicePage(
  response: ServerResponse,
  path: string,
  people: readonly PracticePerson[],
): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(pageOf(path, people));
}

function pageOf(path: string, people: readonly PracticePerson[]): string {
  const choices = people.map(
    ({ id, name, label }) => `<li><a href="${escaped(`${path}?person=${id}`)}">
        <strong>${escaped(name)}</strong> <span>${escaped(label)}</span></a></li>`,
  );
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Oefenomgeving: kies wie je bent</title>
    <link rel="stylesheet" href="/development-issuer/practice.css" />
  </head>
  <body>
    <p class="mark" role="note">Oefenomgeving. Deze mensen en gezinnen bestaan niet.</p>
    <main>
      <h1>Wie ben je?</h1>
      <p>In het echt meld je je hier aan, met itsme of je eID. Om te oefenen kies je iemand.</p>
      <ul>
      ${choices.join('\n      ')}
      </ul>
      <p><a class="back" href="${escaped(`${path}?cancel`)}">Niet aanmelden</a></p>
    </main>
  </body>
</html>
`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

export const practiceStyle = `
:root { color-scheme: light dark; --text: #333332; --page: #ffffff; --line: #cbd2da; --action: #0055cc; --mark: #ffe615; }
@media (prefers-color-scheme: dark) { :root { --text: #f3f3f2; --page: #1d1d1c; --line: #5c6470; --action: #8ab8ff; } }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); }
.mark { margin: 0; padding: 0.75rem 1rem; background: var(--mark); color: #333332; font-weight: 600; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.5rem; }
li a { display: block; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 4px; text-decoration: none; color: inherit; }
li a strong { color: var(--action); }
li a span { display: block; }
a.back { color: var(--action); }
a:hover { border-color: var(--action); }
a:focus-visible { outline: 3px solid var(--action); outline-offset: 2px; }
`;
