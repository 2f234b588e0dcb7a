import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Remembered {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** What the practice issuer keeps: in memory, for as long as it asks. */
export function practiceMemory(): (model: string) => Adapter {
  const remembered = new Map<string, Remembered>();

  const where = (model: string, matches: (payload: AdapterPayload) => boolean) =>
    [...remembered].find(([key, { payload }]) => key.startsWith(`${model}:`) && matches(payload))?.[1]
      .payload;

  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`;
    return {
      async upsert(id, payload, seconds = 600) {
        const now = Date.now();
        for (const [key, { until }] of remembered) if (until <= now) remembered.delete(key);
        remembered.set(keyOf(id), { payload, until: now + seconds * 1_000 });
      },
      async find(id) {
        const found = remembered.get(keyOf(id));
        return found && found.until > Date.now() ? found.payload : undefined;
      },
      async findByUserCode(userCode) {
        return where(model, (payload) => payload.userCode === userCode);
      },
      async findByUid(uid) {
        return where(model, (payload) => payload.uid === uid);
      },
      async consume(id) {
        const found = remembered.get(keyOf(id));
        if (found) found.payload.consumed = Math.floor(Date.now() / 1_000);
      },
      async destroy(id) {
        remembered.delete(keyOf(id));
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of remembered) if (payload.grantId === grantId) remembered.delete(key);
      },
    };
  };
}
