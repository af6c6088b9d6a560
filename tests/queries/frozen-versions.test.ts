import { beforeAll, describe, expect, it } from "vitest";
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
import { auditor, byOfficerOf, byRepresentativeOf, circumstancesOf, visitor } from "../support/actors";
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
