import { beforeAll, describe, expect, it } from "vitest";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { applied } from "@/domain/documents/applied";
import { COMMON } from "@/domain/documents/clause";
import { contentOfBytes } from "@/domain/documents/content";
import { canonicalText } from "@/domain/definitions/canonical";
import { sha256 } from "@/platform/digest";
import { comparedVersions } from "@/queries/consensus/compared-versions";
import { manifestBytes, partBytes } from "@/queries/consensus/frozen-bytes";
import { knownBytes } from "@/queries/consensus/known-bytes";
import { publishedBytes } from "@/queries/publication/published-bytes";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { writeClause } from "@/use-cases/documents/write-clause";
import { arrangeLots } from "@/use-cases/tenders/arrange-lots";
import { auditor, byOfficerOf, byRepresentativeOf, circumstancesOf, visitor } from "../support/actors";
import { left } from "../support/leaving";
import { anOpenRound, done, theNordicWorld } from "../support/world";

beforeAll(() => theNordicWorld(["FI"]));

/** Version 1, and version 2 in which one word of lot 2 is another. */
async function twoVersions() {
  const { tender, lots, clauses } = await anOpenRound();
  const [, second] = lots;
  const clause = second && clauses.get(second.lot);
  if (!second || !clause) throw new Error("lot 2 has a clause");
  const changed = { part: second.lot, document: "conditions", heading: "Delivery", text: "Within six days." } as const;
  await done(writeClause(byOfficerOf("DK"), { tender, clause, ...changed, basedOn: 1 }));
  await done(freezeRevision(byOfficerOf("DK"), { tender }));
  return { tender, lots, second: second.lot };
}

const READERS: readonly (readonly [who: string, circumstances: () => Circumstances, reads: boolean])[] = [
  ["the lead's officer", () => byOfficerOf("DK"), true],
  ["a participant's representative", () => byRepresentativeOf("NO"), true],
  ["the auditor", () => circumstancesOf(auditor), true],
  ["a country that was not asked", () => byRepresentativeOf("FI"), false],
  ["a visitor", () => circumstancesOf(visitor), false],
];

describe("two frozen versions compared", () => {
  it("differ in the one part that changed, and applying what is shown gives the later bytes", async () => {
    const { tender, second } = await twoVersions();
    const who = circumstancesOf(auditor);
    const compared = await comparedVersions(who, { tender, from: 1, to: 2 });

    const differing = compared?.parts.filter(({ difference }) => difference !== "unchanged") ?? [];
    expect(differing.map(({ part }) => part)).toEqual([second]);
    const [before, after] = [
      await partBytes(who, { tender, number: 1, part: second }),
      await partBytes(who, { tender, number: 2, part: second }),
    ];
    const difference = differing[0]?.difference;
    if (!before || !after || !difference || typeof difference === "string") throw new Error("lot 2 changed");
    expect(canonicalText(applied(contentOfBytes(before.bytes), difference))).toBe(
      new TextDecoder().decode(after.bytes),
    );
  });

  it("can be compared the other way round, and with itself", async () => {
    const { tender } = await twoVersions();
    const who = byRepresentativeOf("NO");
    const back = await comparedVersions(who, { tender, from: 2, to: 1 });
    const same = await comparedVersions(who, { tender, from: 2, to: 2 });

    expect(back?.parts.filter(({ difference }) => difference !== "unchanged")).toHaveLength(1);
    expect(same?.parts.every(({ difference }) => difference === "unchanged")).toBe(true);
    expect(await comparedVersions(who, { tender, from: 1, to: 3 })).toBeNull();
  });
});

describe("lots between two versions", () => {
  type Compared = NonNullable<Awaited<ReturnType<typeof comparedVersions>>>;
  const fate = ({ parts }: Compared) =>
    parts.map(({ number, difference }) => [number, typeof difference === "string" ? difference : "changed"]);

  /** What a page shows of each part that changed, applied to the earlier bytes, is the later bytes. */
  async function expectToLeadFromOneToTheOther(tender: TenderId, { from, to, parts }: Compared) {
    const who = circumstancesOf(auditor);
    for (const { part, difference } of parts) {
      if (typeof difference === "string") continue;
      const before = await partBytes(who, { tender, number: from.number, part });
      const after = await partBytes(who, { tender, number: to.number, part });
      if (!before || !after) throw new Error("a part that changed is in both versions");
      expect(canonicalText(applied(contentOfBytes(before.bytes), difference))).toBe(
        new TextDecoder().decode(after.bytes),
      );
    }
  }

  it("that only one country is still in are gone, and come anew where the versions are read the other way", async () => {
    const { tender } = await anOpenRound();
    for (const code of ["NO", "IS"]) await done(left(tender, code, { lots: [2] }));
    await done(freezeRevision(byOfficerOf("DK"), { tender }));
    const who = circumstancesOf(auditor);

    const there = await comparedVersions(who, { tender, from: 1, to: 2 });
    const back = await comparedVersions(who, { tender, from: 2, to: 1 });
    if (!there || !back) throw new Error("the auditor compares versions");
    expect(fate(there)).toEqual([
      [0, "changed"],
      [1, "unchanged"],
      [2, "gone"],
    ]);
    expect(fate(back)).toEqual([
      [0, "changed"],
      [1, "unchanged"],
      [2, "came"],
    ]);
    await expectToLeadFromOneToTheOther(tender, there);
    await expectToLeadFromOneToTheOther(tender, back);
  });

  it("that change places are the same lots with other numbers, and nothing of them is new", async () => {
    const { tender, lots } = await anOpenRound();
    const [, second] = lots;
    if (!second) throw new Error("there are two lots");
    const change = { how: "reordered", lot: second.lot, to: 1 } as const;
    await done(arrangeLots(byOfficerOf("DK"), { tender, basedOn: 0, change }));
    await done(freezeRevision(byOfficerOf("DK"), { tender }));

    const compared = await comparedVersions(circumstancesOf(auditor), { tender, from: 1, to: 2 });
    if (!compared) throw new Error("the auditor compares versions");
    expect(compared.parts.map(({ part }) => part).slice(1)).toEqual([second.lot, lots[0]?.lot]);
    expect(fate(compared).slice(1)).toEqual([
      [1, "changed"],
      [2, "changed"],
    ]);
    await expectToLeadFromOneToTheOther(tender, compared);
  });
});

describe("the bytes of a frozen version", () => {
  it.each(READERS)("are there for %s exactly if they may read the version", async (_who, circumstances, reads) => {
    const { tender } = await twoVersions();
    const who = circumstances();
    const part = await partBytes(who, { tender, number: 2, part: COMMON });
    const manifest = await manifestBytes(who, { tender, number: 2 });

    expect([part !== null, manifest !== null]).toEqual([reads, reads]);
    expect((await comparedVersions(who, { tender, from: 1, to: 2 })) !== null).toBe(reads);
    for (const found of [part, manifest]) if (found) expect(sha256(found.bytes)).toBe(found.sha256);
  });

  it.each(READERS)(
    "are known by their digest to %s exactly if they may read them",
    async (_who, circumstances, reads) => {
      const { tender, second } = await twoVersions();
      const lead = byOfficerOf("DK");
      const [common, lot, manifest] = [
        await partBytes(lead, { tender, number: 1, part: COMMON }),
        await partBytes(lead, { tender, number: 1, part: second }),
        await manifestBytes(lead, { tender, number: 1 }),
      ];
      const versionsOf = async (digest: string | undefined) =>
        (await knownBytes(circumstances(), digest ?? ""))
          .filter((each) => each.tender === tender)
          .map(({ version, latest, part }) => [version, latest, part?.number ?? "manifest"]);

      expect(await versionsOf(lot?.sha256)).toEqual(reads ? [[1, 2, 2]] : []);
      expect(await versionsOf(manifest?.sha256)).toEqual(reads ? [[1, 2, "manifest"]] : []);
      expect(await versionsOf(common?.sha256)).toEqual(
        reads
          ? [
              [2, 2, 0],
              [1, 2, 0],
            ]
          : [],
      );
    },
  );

  it("are unknown to everybody with one character changed, and to the public before they are published", async () => {
    const { tender } = await twoVersions();
    const found = await partBytes(byOfficerOf("DK"), { tender, number: 2, part: COMMON });
    if (!found) throw new Error("there is a common part");
    const changed = new TextEncoder().encode(new TextDecoder().decode(found.bytes).replace("a", "b"));

    expect(await knownBytes(byOfficerOf("DK"), sha256(changed))).toEqual([]);
    expect(await publishedBytes(found.sha256)).toEqual([]);
  });
});
