import { expect } from "@playwright/test";
import { secretsIn } from "@/operations/secrets";

/** What the stand-in for the Official Journal does with the next notice. */
export async function theJournal(behaviour: {
  readonly next: "publish" | "delay" | "refuse";
  readonly reason?: string;
  readonly field?: string;
}): Promise<void> {
  const { journalPort } = secretsIn(process.env["JOURNEY_DATA"] ?? "");
  const answer = await fetch(`http://127.0.0.1:${journalPort}/behaviour`, {
    method: "PUT",
    body: JSON.stringify(behaviour),
  });
  expect(answer.status).toBe(200);
}
