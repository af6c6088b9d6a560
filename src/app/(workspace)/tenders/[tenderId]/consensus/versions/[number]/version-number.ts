import { notFound } from "next/navigation";
import { z } from "zod";

const Version = z.object({
  number: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number),
});

/** The version that the address names. What is no number names none. */
export async function versionNumberIn(params: Promise<unknown>): Promise<number> {
  const read = Version.safeParse(await params);
  return read.success ? read.data.number : notFound();
}
