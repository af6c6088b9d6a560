import { PrismaPg } from "@prisma/adapter-pg";
import { settings } from "@/platform/settings";
import { PrismaClient } from "./generated/client";

export type PrismaTransaction = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

let client: PrismaClient | null = null;

/** Connects as samband_app, or samband_worker in the worker: it owns nothing, and without an actor it sees nothing. */
export function database(): PrismaClient {
  client ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: settings.SAMBAND_APP_DATABASE_URL }) });
  return client;
}

/** For a process that ends: nothing of it keeps the database waiting. */
export async function disconnect(): Promise<void> {
  await client?.$disconnect();
  client = null;
}
