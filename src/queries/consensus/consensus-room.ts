import { countriesYetToConsent, standingPosition } from "@/domain/consensus/position";
import { countriesOf, isSamePart, partsOf, type PartHash } from "@/domain/consensus/revision";
import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import { isCommon, type PartContent } from "@/domain/documents/content";
import { differenceOfParts, type PartDifference } from "@/domain/documents/part-difference";
import { holdsMandate } from "@/domain/people/mandate";
import type { Circumstances } from "@/domain/people/circumstances";
import { findContents, findContentsByHash } from "@/storage/consensus/find-revisions";
import type { SpokenWord } from "@/storage/consensus/find-words";
import { findMandates } from "@/storage/people/find-mandates";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";

/** Where one country stands on one part. `null`: no position on these bytes. */
export type PartStand = {
  readonly country: Country;
  readonly stance: "consent" | "object" | null;
  readonly reason: string;
  readonly request: string;
  readonly at: Instant | null;
};

export type RoomPart = PartHash & {
  readonly number: number;
  readonly title: string;
  readonly stands: readonly PartStand[];
  /** Whether it binds the viewer's country, and its consent to it is missing. */
  readonly waitsForViewer: boolean;
  readonly bindsViewer: boolean;
};

export type ConsensusRoom = NonNullable<Awaited<ReturnType<typeof consensusRoom>>>;

/** The room in which the latest revision is decided on; null where the viewer may not enter. */
export function consensusRoom(circumstances: Circumstances, id: TenderId) {
  return readAs(circumstances, async (db) => {
    const { actor, now } = circumstances;
    const facts = await findHead(db, circumstances, id);
    const isReader = (await db.businessCase.count({ where: { tenderId: id } })) > 0;
    if (!facts || !isReader) return null;
    const { head, tender, revision, round, words, notice } = facts;
    if (!revision) return { head, revision: null };

    const contents = await findContents(db, revision.revision);
    const viewer = head.speaksFor;
    const own = viewer ? partsOf(revision, viewer) : [];
    const seenBefore = await findContentsByHash(
      db,
      id,
      own.flatMap((part) => lastHashOf(words, part, viewer)),
    );
    const mandates = await findMandates(db, countriesOf(revision));
    const isOpen = round?.revision === revision.number && now < round.closesAt;
    const day = dayIn(tender.leadTimeZone, now);
    const holder = actor.kind === "person" ? actor.person : null;

    const parts = contents.map((content): RoomPart => {
      const frozen = revision.parts.find(({ part }) => part === content.part);
      if (!frozen) throw new Error(`revision ${revision.number} has no part ${content.part}`);
      const stands = frozen.countries.map((country) => standOf(words, frozen, country));
      const bindsViewer = own.some((part) => isSamePart(part, frozen));
      const stance = stands.find(({ country }) => country === viewer)?.stance;
      const { part, sha256 } = frozen;
      return {
        part,
        sha256,
        ...nameOf(content),
        stands,
        bindsViewer,
        waitsForViewer: bindsViewer && stance !== "consent",
      };
    });
    return {
      head,
      revision: {
        number: revision.number,
        sha256: revision.sha256,
        frozenAt: revision.frozenAt,
        parts,
        closesAt: round?.revision === revision.number ? round.closesAt : null,
        isOpen,
        isConsensus: countriesYetToConsent(revision, words).length === 0,
        waitsFor: countriesYetToConsent(revision, words),
        differences: own.map((part) => ({
          part: part.part,
          difference: differenceSince(contents, seenBefore, { part, seen: lastHashOf(words, part, viewer)[0] }),
        })),
        isUnderMandate: viewer !== null && holder !== null && holdsMandate(mandates, { country: viewer, holder, day }),
        mayState: viewer !== null && isOpen && notice === null && holder !== revision.frozenBy,
        mayWithdraw:
          viewer !== null && notice === null && own.some((part) => standingPosition(words, part, viewer) !== null),
        mayPut: head.runsIt && notice === null && !isOpen && countriesYetToConsent(revision, words).length > 0,
      },
    };
  });
}

/** The hash of the part that the country last spoke of, whatever it said; none where it never spoke. */
function lastHashOf(words: readonly SpokenWord[], { part }: PartHash, country: Country | null): readonly string[] {
  const last = words.findLast((word) => word.country === country && word.part === part);
  return last ? [last.sha256] : [];
}

function differenceSince(
  contents: readonly PartContent[],
  seenBefore: ReadonlyMap<string, PartContent>,
  { part, seen }: { readonly part: PartHash; readonly seen: string | undefined },
): PartDifference | "new" | "unchanged" {
  const now = contents.find((content) => content.part === part.part);
  const before = seen === undefined ? undefined : seenBefore.get(seen);
  if (!now || !before) return "new";
  return seen === part.sha256 ? "unchanged" : differenceOfParts(before, now);
}

function standOf(words: readonly SpokenWord[], part: PartHash, country: Country): PartStand {
  const position = standingPosition(words, part, country);
  const last = words.findLast((word) => word.country === country && word.part === part.part);
  const { reason, request } = position?.stance === "object" ? position : { reason: "", request: "" };
  return { country, stance: position?.stance ?? null, reason, request, at: position && last ? last.at : null };
}

function nameOf(content: PartContent): { readonly number: number; readonly title: string } {
  return isCommon(content) ? { number: 0, title: "" } : { number: content.number, title: content.title };
}
