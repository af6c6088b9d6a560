import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const Settled = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("published"), publicationNumber: z.string(), publishedAt: z.iso.datetime() }),
  z.strictObject({ status: z.literal("refused"), reason: z.string(), field: z.string().optional() }),
]);

const KeptNotice = z.strictObject({
  version: z.string(),
  sha256: z.string(),
  /** How many times it was handed in. */
  submissions: z.number().int().positive(),
  receivedAt: z.iso.datetime(),
  /** How far the submitter's clock is from this machine's: everything is stamped with the submitter's. */
  offsetMs: z.number().int(),
  /** What is to become of it, and when, by this machine's clock. */
  fate: z.enum(["publish", "delay", "refuse"]),
  reason: z.string(),
  field: z.string().optional(),
  dueAtMs: z.number().int(),
  settled: Settled.optional(),
});

/** What is to be done with the next notice. `publish` also lets go what was delayed before. */
export const Behaviour = z.strictObject({
  next: z.enum(["publish", "delay", "refuse"]),
  reason: z.string().min(1).max(4000).default("The notice does not conform."),
  /** The field of the notice that the reason is about, by its id in eForms. */
  field: z.string().min(1).max(100).optional(),
});

const Kept = z.strictObject({ next: Behaviour, notices: z.record(z.string(), KeptNotice) });

export type Behaviour = Readonly<z.infer<typeof Behaviour>>;
export type KeptNotice = Readonly<z.infer<typeof KeptNotice>>;
type Kept = Readonly<z.infer<typeof Kept>>;

type HandedIn = {
  /** Of this version of the notice. */
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  /** What the submitter's clock showed. */
  readonly statedAt?: string;
};

export type Shelf = ReturnType<typeof openShelf>;

const ORDINARY: Behaviour = Behaviour.parse({ next: "publish" });

/** The notices that came in, kept in one file, so that what was confirmed is known after a restart. */
export function openShelf(folder: string, delayMs: number) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "journal.json");
  let kept = readFrom(file);

  const keep = (changed: Kept): void => {
    writeFileSync(`${file}.new`, `${JSON.stringify(changed, null, 2)}\n`);
    renameSync(`${file}.new`, file);
    kept = changed;
  };
  const keepNotice = (id: string, notice: KeptNotice, next = kept.next): KeptNotice => {
    keep({ next, notices: { ...kept.notices, [id]: notice } });
    return notice;
  };
  const find = (id: string): KeptNotice | null => {
    const notice = kept.notices[id];
    if (!notice) return null;
    return isDue(notice) ? keepNotice(id, settle(id, notice, kept)) : notice;
  };

  return {
    find,
    /** Null where other bytes came under this id before. */
    take: ({ id, version, sha256, statedAt }: HandedIn): KeptNotice | null => {
      const before = find(id);
      if (before && (before.sha256 !== sha256 || before.version !== version)) return null;
      if (before) return keepNotice(id, { ...before, submissions: before.submissions + 1 });

      const offsetMs = statedAt === undefined ? 0 : Date.parse(statedAt) - Date.now();
      const { next: fate, reason, field } = kept.next;
      const dueAtMs = Date.now() + delayMs;
      const receivedAt = stamp(offsetMs);
      const named = field === undefined ? {} : { field };
      const notice = { version, sha256, submissions: 1, receivedAt, offsetMs, fate, reason, ...named, dueAtMs };
      return keepNotice(id, notice, ORDINARY);
    },
    behave: (next: Behaviour): void => {
      const notices = next.next === "publish" ? letGo(kept.notices) : kept.notices;
      keep({ next, notices });
    },
  };
}

function readFrom(file: string): Kept {
  try {
    const read = Kept.parse(JSON.parse(readFileSync(file, "utf8")));
    const notices = Object.entries(read.notices).map(([id, notice]) => [nameOf(id, notice), notice] as const);
    return { ...read, notices: Object.fromEntries(notices) };
  } catch (failure) {
    if (failure instanceof Error && "code" in failure && failure.code === "ENOENT") {
      return { next: ORDINARY, notices: {} };
    }
    throw failure;
  }
}

/** Kept before there were further versions, a notice is named by its id alone. */
function nameOf(id: string, { version }: KeptNotice): string {
  return z.uuid().safeParse(id).success ? `${id}-${version}` : id;
}

function isDue({ settled, fate, dueAtMs }: KeptNotice): boolean {
  return !settled && fate !== "delay" && Date.now() >= dueAtMs;
}

function settle(id: string, notice: KeptNotice, kept: Kept): KeptNotice {
  const { fate, reason, field } = notice;
  const named = field === undefined ? {} : { field };
  if (fate === "refuse") return { ...notice, settled: { status: "refused", reason, ...named } };
  const publishedAt = stamp(notice.offsetMs, notice.dueAtMs);
  const publicationNumber = freeNumber(id, publishedAt.slice(0, 4), kept);
  return { ...notice, settled: { status: "published", publicationNumber, publishedAt } };
}

function letGo(notices: Kept["notices"]): Kept["notices"] {
  const dueAtMs = Date.now();
  return Object.fromEntries(
    Object.entries(notices).map(([id, notice]) => [
      id,
      notice.fate === "delay" ? { ...notice, fate: "publish" as const, dueAtMs } : notice,
    ]),
  );
}

/**
 * A number in a form that no real journal uses. It follows from the notice's id, so that a stand-in
 * whose file was lost gives the same notice the same number again.
 */
function freeNumber(id: string, year: string, { notices }: Kept): string {
  const taken = new Set(
    Object.values(notices).map(({ settled }) => (settled?.status === "published" ? settled.publicationNumber : "")),
  );
  const first = createHash("sha256").update(id).digest().readUInt32BE() % 1_000_000;
  for (let number = first; ; number = (number + 1) % 1_000_000) {
    const publicationNumber = `S-${year}-${String(number).padStart(6, "0")}`;
    if (!taken.has(publicationNumber)) return publicationNumber;
  }
}

function stamp(offsetMs: number, ownMs: number = Date.now()): string {
  return new Date(ownMs + offsetMs).toISOString();
}
