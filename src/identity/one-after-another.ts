/** More than these wait for nobody: the rest is turned away at once. */
const WAITING_MAX = 20;

const queues = new Map<string, { readonly last: Promise<unknown>; readonly length: number }>();

/** Does the work of one key in the order in which it came; null where too many are waiting already. */
export async function oneAfterAnother<Answer>(key: string, work: () => Promise<Answer>): Promise<Answer | null> {
  const queue = queues.get(key);
  if (queue && queue.length >= WAITING_MAX) return null;
  const mine = (queue?.last ?? Promise.resolve()).then(work, work);
  queues.set(key, { last: mine, length: (queue?.length ?? 0) + 1 });
  try {
    return await mine;
  } finally {
    const now = queues.get(key);
    if (now && now.length > 1) queues.set(key, { ...now, length: now.length - 1 });
    else queues.delete(key);
  }
}
