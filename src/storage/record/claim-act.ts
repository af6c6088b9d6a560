import { accepted, type Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { canonicalBytes, canonicalText, type Canonical } from "@/domain/definitions/canonical";
import { sha256 } from "@/platform/digest";
import type { PrismaTransaction } from "../client";

/** Which use case, with what. Two acts with the same id must be the same in both. */
export type ActDone = { readonly useCase: string; readonly input: Canonical };

type Claim<Value> =
  | { readonly status: "first" }
  | { readonly status: "another-input" }
  | { readonly status: "done-before"; readonly outcome: Outcome<Value, never> };

/** A second sender of the same act waits here until the first has committed or rolled back. */
export async function claimAct<Value>(
  tx: PrismaTransaction,
  { useCase, input }: ActDone,
  { act }: Circumstances,
): Promise<Claim<Value>> {
  const inputHash = sha256(canonicalBytes(input));
  const claimed = await tx.$executeRaw`
    INSERT INTO acts (id, actor_ref, use_case, input_hash)
    VALUES (${act}::uuid, viewer_ref(), ${useCase}, ${inputHash}) ON CONFLICT DO NOTHING`;
  if (claimed === 1) return { status: "first" };

  const done = await tx.act.findUnique({ where: { id: act } });
  const isTheSame = done?.useCase === useCase && done.inputHash === inputHash;
  if (!isTheSame || done.outcome === null) return { status: "another-input" };
  return { status: "done-before", outcome: accepted(storedOutcome<Value>(done.outcome)) };
}

export async function keepOutcome(tx: PrismaTransaction, outcome: Canonical, { act }: Circumstances): Promise<void> {
  await tx.act.updateMany({ where: { id: act }, data: { outcome: canonicalText(outcome) } });
}

/** Kept by the same use case with the same input, so it has that use case's form. */
function storedOutcome<Value>(text: string): Value {
  return JSON.parse(text) as Value;
}
