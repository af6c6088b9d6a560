import { z } from "zod";

/** What the surroundings say, one line each. Nothing else in the product reads the environment. */
const FORMS = {
  /** The folder that holds all state of this installation. */
  SAMBAND_DATA: z.string().default("var"),
  /** The database's owner, or an administrator who may make one; replaces the embedded server. Operations only. */
  DATABASE_URL: z.url().optional(),
  /** The database as the application may use it: samband_app, or samband_worker in the worker. */
  SAMBAND_APP_DATABASE_URL: z.url(),
  /** Where one process has both doors: what the clock and the operator connect as. Else they use the above. */
  SAMBAND_WORKER_DATABASE_URL: z.url().optional(),
  /** The database as anyone may read it: samband_public, which sees the schema public_face alone. */
  SAMBAND_PUBLIC_DATABASE_URL: z.url(),
  /** The Official Journal, or its stand-in. */
  SAMBAND_JOURNAL_URL: z.url(),
  /** Where mail is handed over. Without it, mail stays in the outbox. */
  SMTP_URL: z.url().optional(),
  /** The address by which people reach the product. */
  SAMBAND_ORIGIN: z.url(),
  /** Whether a proxy of ours stands in front and says in X-Forwarded-For who asked it. Else nobody is believed. */
  SAMBAND_BEHIND_PROXY: z.enum(["no", "yes"]).default("no"),
  /** What the cookies of a session are sealed with. */
  AUTH_SECRET: z.string().min(32),
  /** What this installation is for; only a demo and a test may move their clock. */
  SAMBAND_INSTALLATION: z.enum(["demo", "test", "production"]),
  /** Where the web server listens. */
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
} as const;

type Forms = typeof FORMS;
export type Settings = { readonly [Name in keyof Forms]: z.output<Forms[Name]> };

/**
 * Each is read when it is first asked for and then kept: an offline command and a test of the
 * domain need none, and a wrong one is named, with what is wrong about it.
 */
export const settings: Settings = Object.defineProperties(emptySettings(), accessors());

function accessors(): PropertyDescriptorMap {
  return Object.fromEntries(
    Object.entries(FORMS).map(([name, form]) => {
      let kept: { readonly value: unknown } | null = null;
      return [name, { enumerable: true, get: () => (kept ??= { value: readSetting(name, form) }).value }];
    }),
  );
}

function readSetting(name: string, form: z.ZodType): unknown {
  const read = form.safeParse(process.env[name] || undefined);
  if (!read.success) throw new Error(`the setting ${name} is not usable: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** Safe because every setting is defined on it before anyone can ask. */
function emptySettings(): Settings {
  return {} as Settings;
}
