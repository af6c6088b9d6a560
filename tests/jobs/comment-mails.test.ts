import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { identifier, type ClauseId, type CommentId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { makeComment } from "@/use-cases/documents/make-comment";
import { makeOwnComment } from "@/use-cases/documents/make-own-comment";
import { nameReader } from "@/use-cases/documents/name-reader";
import { takeReaderBack } from "@/use-cases/documents/take-reader-back";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, personOf } from "../support/actors";
import { answered, aProposedTender, aWrittenText, done, theNordicWorld, type ATender } from "../support/world";
import { followed, leftAfter, outbox, theClockShows } from "./at-work";
import { digestsAreWritten, digestsOf, theOutboxIsEmpty } from "./digested";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";

const TEXT = "Five days is short for our pharmacies.";
const EXPERT = personOf("NO", "expert");
let made: ATender;
let clause: ClauseId;

beforeAll(async () => {
  await theNordicWorld(["PL"]);
});

beforeEach(async () => {
  await theClockShows(instantFrom("2026-06-02T08:00:00Z"));
  made = await aProposedTender();
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
  clause = (await aWrittenText(made)).get(COMMON) ?? identifier<ClauseId>("");
  await theOutboxIsEmpty();
});

const said = (details: { readonly answers?: CommentId } = {}) => ({
  tender: made.tender,
  clause,
  onForm: 1,
  text: TEXT,
  ...details,
});

async function told(event: "CommentMade" | "OwnCommentMade"): Promise<readonly string[]> {
  await followed(event);
  const work = (await leftAfter(event)).at(-1);
  const mails = await outbox(`${event} ${work?.entry}`);
  for (const { text, subject } of mails) expect(`${subject}\n${text}`).not.toContain(TEXT);
  return mails.map(({ address }) => address.replace("@samband.example", ""));
}

describe("a comment on a clause", () => {
  it("is told to the officers who write it, and then to whoever took part, but never to who made it", async () => {
    const { comment } = await done(makeComment(byRepresentativeOf("NO"), said()));
    expect(await told("CommentMade")).toEqual(["procurement-officer.dk"]);

    await done(makeComment(byOfficerOf("DK"), said({ answers: comment })));
    expect(await told("CommentMade")).toEqual(["representative.no"]);

    await done(makeComment(byRepresentativeOf("IS"), said({ answers: comment })));
    expect(await told("CommentMade")).toEqual(["procurement-officer.dk", "representative.no"]);
  });

  it("comes in the digest, once for the clause, with a link to the first of them and no word of them", async () => {
    const { comment } = await done(makeComment(byRepresentativeOf("NO"), said()));
    await followed("CommentMade");
    await done(makeComment(byRepresentativeOf("NO"), said({ answers: comment })));
    await followed("CommentMade");
    await theClockShows(instantFrom("2026-06-03T08:00:00Z"));
    await digestsAreWritten();

    const [digest] = await digestsOf("procurement-officer.dk");
    expect(digest?.text).toContain("* A new comment in a discussion of yours (2 times)\n");
    expect(digest?.text).toContain(
      `https://samband.example/tenders/${made.tender}/documents/${clause}/discussion#comment-${comment}\n`,
    );
    expect(digest?.text).not.toContain(TEXT);
  });

  it("is not told to a reader whom their country took back, neither then nor in a digest that was waiting", async () => {
    const naming = { tender: made.tender, country: "NO", person: EXPERT.person };
    await done(nameReader(byRepresentativeOf("NO"), naming));
    await done(makeComment(circumstancesOf(EXPERT), said()));
    await done(makeComment(byRepresentativeOf("IS"), said()));
    expect(await told("CommentMade")).toEqual(["expert.no", "procurement-officer.dk"]);

    await done(takeReaderBack(byRepresentativeOf("NO"), naming));
    await done(makeComment(byRepresentativeOf("IS"), said()));
    expect(await told("CommentMade")).toEqual(["procurement-officer.dk"]);
    await theClockShows(instantFrom("2026-06-03T08:00:00Z"));
    await digestsAreWritten();
    expect(await digestsOf("expert.no")).toEqual([]);
  });
});

describe("a comment for the own country alone", () => {
  it("is told to those who speak for it and to colleagues in the discussion, and to nobody of another country", async () => {
    await done(nameReader(byRepresentativeOf("NO"), { tender: made.tender, country: "NO", person: EXPERT.person }));
    await done(makeComment(byRepresentativeOf("IS"), said()));
    await done(makeOwnComment(circumstancesOf(EXPERT), said()));
    expect(await told("OwnCommentMade")).toEqual(["deputy.no", "legal-officer.no", "representative.no"]);

    await done(makeOwnComment(byRepresentativeOf("NO"), said()));
    expect(await told("OwnCommentMade")).toEqual(["deputy.no", "expert.no", "legal-officer.no"]);
  });

  it("leaves to the worker which entry and whose it is, and no word of it", async () => {
    await done(makeOwnComment(byRepresentativeOf("NO"), said()));
    const work = (await leftAfter("OwnCommentMade")).at(-1);
    expect(work).toEqual({
      entry: expect.any(String),
      event: "OwnCommentMade",
      tender: made.tender,
      ownCountry: "NO",
    });
  });
});
