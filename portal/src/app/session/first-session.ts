import { backgroundHeader, type SessionAnswer } from '@samenloket/gateway/session-api';
import { rememberCsrf } from '../../graphql/ask';

const nobody: SessionAnswer = { signedIn: false, development: false, canSignIn: false, people: [] };

/** In the background: looking whether one is still signed in does not keep one signed in. Nobody, when nothing answers. */
export async function askSession(): Promise<SessionAnswer> {
  const headers = { [backgroundHeader]: '1' };
  try {
    const response = await fetch('/session', { credentials: 'same-origin', headers });
    return inForce((await response.json()) as SessionAnswer);
  } catch {
    return inForce(nobody);
  }
}

/** What is asked from here on is asked in this session. */
export function inForce(session: SessionAnswer): SessionAnswer {
  rememberCsrf(session.signedIn ? session.csrf : undefined);
  return session;
}

/** Asked at once, while texts and the page are still under way: whatever else is asked waits for it. */
export const firstSession = askSession();
