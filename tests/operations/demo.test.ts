import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { acting, demoActor } from "@/operations/demo/acting";
import { readClock } from "@/platform/clock";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { publishedNotices } from "@/queries/publication/published-notices";
import { myTenders } from "@/queries/tenders/my-tenders";
import { asSuperuser } from "../support/raw-sql";

async function entries(): Promise<number> {
  const { rows } = await asSuperuser((sql) => sql("SELECT count(*)::int AS n FROM entries"));
  return rows[0].n;
}

describe("the demo", () => {
  beforeAll(async () => {
    process.env["SAMBAND_INSTALLATION"] = "demo";
    const { makeInstallationReady } = await import("@/operations/demo");
    await makeInstallationReady();
  });

  it("is lived by its people: one tender published, one refused, one before the countries, one still asking", async () => {
    const rep = acting(demoActor("rep.no"), instantFrom(await readClock()), "look");

    const { tenders } = await myTenders(rep);
    expect(tenders.map(({ stage }) => stage)).toEqual(["interest", "consensus", "not-published", "published"]);
    expect(await publishedNotices({ search: "ondansetron", page: 1 })).toMatchObject({ total: 1 });
  });

  it("lives a hold that lapsed, subject to the Minister, and a consent with a recorded statement", async () => {
    const rep = acting(demoActor("rep.is"), instantFrom(await readClock()), "look");
    const { tenders } = await myTenders(rep);
    const rooms = await Promise.all(tenders.map(({ id }) => consensusRoom(rep, id)));
    const said = rooms.flatMap((room) => room?.revision?.statements ?? []);
    const stands = rooms.flatMap((room) => room?.revision?.parts.flatMap((part) => part.stands) ?? []);

    expect(said.map(({ country, kind }) => `${country} ${kind}`)).toEqual(
      expect.arrayContaining(["IS lapsed", "NO objects", "NO consents"]),
    );
    expect(stands.filter(({ country, stance }) => country === "IS" && stance === "lapsed")).toHaveLength(3);
    const lapses = await asSuperuser((sql) => sql("SELECT count(*)::int AS n FROM hold_lapses"));
    expect(lapses.rows).toEqual([{ n: 1 }]);
  });

  it("changes nothing when it is made again, also where its making was interrupted", async () => {
    const { makeInstallationReady } = await import("@/operations/demo");
    const before = await entries();

    await makeInstallationReady();
    await asSuperuser((sql) => sql("SET session_replication_role = replica; DELETE FROM clock_offsets"));
    await makeInstallationReady();

    expect(await entries()).toBe(before);
  });
});
