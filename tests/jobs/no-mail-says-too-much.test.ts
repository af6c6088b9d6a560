import { beforeAll, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type OrganisationId, type PersonId, type SessionId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { followEvent } from "@/jobs/after/follow-event";
import { leaveLots } from "@/use-cases/consensus/leave-lots";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { withdrawPosition } from "@/use-cases/consensus/withdraw-position";
import { makeComment } from "@/use-cases/documents/make-comment";
import { makeOwnComment } from "@/use-cases/documents/make-own-comment";
import { reopenWindow } from "@/use-cases/participation/reopen-window";
import { byOfficerOf, byRepresentativeOf, circumstancesOf } from "../support/actors";
import { departureConfirmed } from "../support/leaving";
import { asApplication, asSuperuser } from "../support/raw-sql";
import {
  anOpenRound,
  answered,
  aProposedTender,
  aWrittenText,
  consented,
  done,
  partsShownTo,
  theNordicWorld,
} from "../support/world";
import { leave, leftIn, theClockShows } from "./at-work";
import { swept } from "./due/swept";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";

const NOW = instantFrom("2026-06-02T08:00:00Z");

/** A mail, the entry that it tells of, and who reads it. */
type ReadMail = {
  readonly address: string;
  readonly about: string;
  readonly entry: string;
  readonly person: string;
  readonly organisation: string;
  readonly country: string;
};

beforeAll(async () => {
  await theNordicWorld(["PL"]);
  await theClockShows(NOW);
  await muchHappens();
  await allIsFollowed();
});

async function allIsFollowed(): Promise<void> {
  for (const work of await leftIn("after")) await followEvent(work, leave);
}

/** A country that reopens, comments, leaves, objects, holds, withdraws; a round that ends; consensus. */
async function muchHappens(): Promise<void> {
  const made = await aProposedTender();
  const { tender } = made;
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
  const closesAt = instantFrom("2026-06-12T10:00:00Z");
  await done(reopenWindow(byOfficerOf("DK"), { tender, country: "IS", closesAt, reason: "More time." }));
  const clause = (await aWrittenText(made)).get(COMMON);
  if (!clause) throw new Error("the common part has a clause");
  const said = { tender, clause, onForm: 1, text: "Five days is short." };
  await done(makeComment(byRepresentativeOf("NO"), said));
  await done(makeComment(byRepresentativeOf("IS"), said));
  await done(makeOwnComment(byRepresentativeOf("NO"), said));
  const confirmed = await departureConfirmed(byRepresentativeOf("IS"), tender, [1]);
  await done(leaveLots(byRepresentativeOf("IS"), { ...confirmed, reason: "The need is met." }));

  const room = await anOpenRound();
  const parts = await partsShownTo("NO", room.tender);
  const stating = { tender: room.tender, revision: 1, country: "NO", parts } as const;
  const objection = { stance: "object", reason: "Too short.", request: "Longer." } as const;
  await done(statePosition(byRepresentativeOf("NO"), { ...stating, position: objection }));
  await consented(room.tender, "NO");
  await done(
    withdrawPosition(byRepresentativeOf("NO"), { tender: room.tender, revision: 1, country: "NO", reason: "Wait." }),
  );
  await allIsFollowed();
  await theClockShows(instantFrom("2026-06-12T12:00:00Z"));
  await swept(); // the round ends without Denmark and Iceland
  const now = instantFrom("2026-06-12T12:00:00Z");
  await done(
    openRound(byOfficerOf("DK", { now }), {
      tender: room.tender,
      revision: 1,
      closesAt: instantFrom("2026-06-26T12:00:00Z"),
    }),
  );
  for (const code of room.countries) await consented(room.tender, code, { now });
}

function readMails(): Promise<readonly ReadMail[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      `SELECT a.address, o.about, o.follows ->> 'entry' AS entry, p.id AS person, p.organisation_id AS organisation, b.country
       FROM outbox AS o JOIN accounts AS a USING (person_id) JOIN people AS p ON p.id = o.person_id
       JOIN organisations AS b ON b.id = p.organisation_id WHERE o.goes <> 'digest' AND o.follows IS NOT NULL`,
    );
    return rows;
  });
}

/** Whether whoever reads the mail may read the entry itself, as the application's role and as themselves. */
async function mayRead({ entry, person, organisation, country }: ReadMail): Promise<boolean> {
  const actor = {
    kind: "person",
    person: identifier<PersonId>(person),
    organisation: identifier<OrganisationId>(organisation),
    country: storedCountry(country),
    roles: [],
    session: identifier<SessionId>(""),
    strength: "one-factor",
    onBehalfOf: null,
  } as const;
  const { rows } = await asApplication(circumstancesOf(actor, { now: instantFrom("2026-06-12T12:00:00Z") }), (sql) =>
    sql("SELECT FROM entry_payloads WHERE entry_id = $1", [entry]),
  );
  return rows.length === 1;
}

describe("a mail", () => {
  it("tells nobody of what they may not read in the record themselves, whatever happened", async () => {
    const mails = await readMails();
    const kinds = new Set(mails.map(({ about }) => about.split(" ")[0]));
    expect([...kinds].toSorted()).toEqual([
      "AgreementConcluded",
      "AgreementPut",
      "CommentMade",
      "ConsensusReached",
      "LotsLeft",
      "OwnCommentMade",
      "PositionStated",
      "PositionWithdrawn",
      "RoundEnded",
      "RoundOpened",
      "TenderProposed",
      "WindowReopened",
    ]);
    const unread: string[] = [];
    for (const mail of mails) if (!(await mayRead(mail))) unread.push(`${mail.address}: ${mail.about.split(" ")[0]}`);
    expect(unread).toEqual([]);
  });

  it("reaches nobody of a country that was never asked, and no observer with a position, a reason or a comment", async () => {
    const mails = await readMails();
    expect(mails.filter(({ country }) => country === "PL")).toEqual([]);
    const observers = mails.filter(({ country }) => country === "SE").map(({ about }) => about.split(" ")[0]);
    expect([...new Set(observers)]).toEqual(["TenderProposed"]);
  });

  it("that a country's people write to themselves reaches that country alone", async () => {
    const own = (await readMails()).filter(({ about }) => about.startsWith("OwnCommentMade"));
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ country }) => country))).toEqual(new Set(["NO"]));
  });
});
