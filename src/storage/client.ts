import { PrismaPg } from "@prisma/adapter-pg";
import type { Actor } from "@/domain/people/actor";
import { settings } from "@/platform/settings";
import { PrismaClient } from "./generated/client";

export type PrismaTransaction = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

const clients = new Map<string, PrismaClient>();

/**
 * People come in as samband_app, the clock and the operator as samband_worker: the database takes
 * nobody of the web for one of these two. Both own nothing, and without an actor they see nothing.
 */
export function database(kind: Actor["kind"]): PrismaClient {
  const isOfTheWorker = kind === "clock" || kind === "operator";
  const workers = isOfTheWorker ? settings.SAMBAND_WORKER_DATABASE_URL : undefined;
  return connected(workers ?? settings.SAMBAND_APP_DATABASE_URL);
}

/** For a process that ends: nothing of it keeps the database waiting. */
export async function disconnect(): Promise<void> {
  await Promise.all([...clients.values()].map((client) => client.$disconnect()));
  clients.clear();
}

function connected(connectionString: string): PrismaClient {
  const open = clients.get(connectionString) ?? new PrismaClient({ adapter: new PrismaPg({ connectionString }) });
  clients.set(connectionString, open);
  return open;
}
