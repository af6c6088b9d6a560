import { beforeAll, describe, expect, it } from "vitest";
import type { ActId } from "@/domain/definitions/identifiers";
import { accepted } from "@/domain/definitions/result";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import type { Due, DueKind } from "@/jobs/due/due";
import { sweep } from "@/jobs/due/sweep";
import { readClock } from "@/platform/clock";
import { inTransaction } from "@/storage/transaction";
import { theNordicWorld } from "../../support/world";
import { theClockShows } from "../at-work";

const NOON = instantFrom("2026-06-10T12:00:00Z");
const LATER = instantFrom("2026-06-10T12:05:00Z");

beforeAll(async () => {
  await theNordicWorld();
  await theClockShows(LATER);
});

/** A kind of which these things are due, each found again and again; it notes what was done, under which act. */
function aKind(kind: string, things: readonly (readonly [name: string, dueAt: Instant, fails?: boolean])[]) {
  const acts: (readonly [name: string, act: ActId])[] = [];
  const askedAt: Instant[] = [];
  const found = things.map(([name, dueAt, fails]): Due => ({
    subject: [name],
    dueAt,
    act: async (circumstances) => {
      acts.push([name, circumstances.act]);
      if (fails) throw new Error(`${name} fails`);
      await inTransaction(circumstances, { useCase: "test", input: name }, () => Promise.resolve(accepted("done")));
    },
  }));
  const find: DueKind["find"] = ({ now }) => {
    askedAt.push(now);
    return Promise.resolve(found);
  };
  return { kind: { kind, find }, acts, askedAt };
}

async function sweptOver(...kinds: readonly DueKind[]) {
  const said = { done: [] as string[], failed: [] as string[] };
  await sweep(
    {
      done: ({ due }) => said.done.push(due),
      failed: ({ due, failure }) => said.failed.push(`${due}: ${String(failure)}`),
    },
    kinds,
  );
  return said;
}

describe("a sweep", () => {
  it("does each thing once, though it is found again, and the earliest first", async () => {
    const { kind, acts } = aKind("each-once", [
      ["late", LATER],
      ["early", NOON],
    ]);
    await sweptOver(kind);
    await sweptOver(kind);

    expect(acts.map(([name]) => name)).toEqual(["early", "late"]);
  });

  it("gives the same thing the same act in every worker, and another at another instant", async () => {
    const [one, other] = [aKind("same-act", [["x", NOON, true]]), aKind("same-act", [["x", NOON, true]])];
    const later = aKind("same-act", [["x", LATER, true]]);
    await sweptOver(one.kind);
    await sweptOver(other.kind);
    await sweptOver(later.kind);

    expect(other.acts).toEqual(one.acts);
    expect(later.acts[0]?.[1]).not.toBe(one.acts[0]?.[1]);
  });

  it("goes on after what fails, says so, and tries it again the next time", async () => {
    const { kind, acts } = aKind("fails", [
      ["bad", NOON, true],
      ["good", LATER],
    ]);
    const broken: DueKind = { kind: "broken", find: () => Promise.reject(new Error("no database")) };
    const first = await sweptOver(broken, kind);
    const second = await sweptOver(broken, kind);

    expect(first).toEqual({ done: ["fails"], failed: ["broken: Error: no database", "fails: Error: bad fails"] });
    expect(second).toEqual({ done: [], failed: first.failed });
    expect(acts.map(([name]) => name)).toEqual(["bad", "good", "bad"]);
  });

  it("asks for what was due half a minute ago, so that whatever was received before it is decided first", async () => {
    const { kind, askedAt } = aKind("asked", []);
    const before = Date.parse(await readClock());
    await sweptOver(kind);
    const after = Date.parse(await readClock());

    const asked = Date.parse(askedAt[0] ?? "") + 30_000;
    expect(asked).toBeGreaterThanOrEqual(before);
    expect(asked).toBeLessThanOrEqual(after);
  });
});
