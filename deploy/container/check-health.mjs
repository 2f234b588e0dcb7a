// The image's health check: slim images have no curl, and Node can ask for itself.
/* global fetch, AbortSignal */
const port = process.env.SAMENLOKET_PORT ?? '4000';
const answer = await fetch(`http://127.0.0.1:${port}/ready`, { signal: AbortSignal.timeout(4000) }).catch(
  () => undefined,
);
process.exitCode = answer?.ok ? 0 : 1;
