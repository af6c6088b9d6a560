import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { acting, demoActor, done } from "@/operations/demo/acting";
import { urlAs } from "@/operations/roles";
import { secretsIn } from "@/operations/secrets";
import { annexPage } from "@/queries/agreement/annex-page";
import { standingAgreements } from "@/queries/agreement/standing-agreements";
import { comparedVersions } from "@/queries/consensus/compared-versions";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { decisionBrief } from "@/queries/consensus/decision-brief";
import { departurePage } from "@/queries/consensus/departure";
import { revisionText } from "@/queries/consensus/revision-text";
import { silentCountries } from "@/queries/consensus/silent-countries";
import { clauseToChange } from "@/queries/documents/clause-page";
import { climateOfTender, criteriaOfTender } from "@/queries/documents/criteria";
import { documentDraft } from "@/queries/documents/document-draft";
import { theConditions } from "@/queries/participation/conditions";
import { participationBoard } from "@/queries/participation/participation-board";
import { privateRoom } from "@/queries/participation/private-room";
import { theCall } from "@/queries/participation/the-call";
import { mandatesOfTender } from "@/queries/people/mandates-of-tender";
import { recordExport, toNdjson } from "@/queries/record/record-export";
import { recordPage } from "@/queries/record/record-page";
import { tenderToArrange } from "@/queries/tenders/lot-arrangement";
import { lotExport } from "@/queries/tenders/lot-export";
import { myDay } from "@/queries/tenders/my-day";
import { myTenders } from "@/queries/tenders/my-tenders";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { disconnect } from "@/storage/client";
import { leaveLots } from "@/use-cases/consensus/leave-lots";
import { startInstallation } from "../support/installation";
import { aTenderOf, clauseOf, LINES_OF_A_LOT, representativeOf, type Measured } from "./a-large-tender";
import { compareRates } from "./rates";
import { costOf, costOnce, type Cost } from "./statements";

const [SMALL, LARGE] = [3, 500];

const installation = await startInstallation({ kind: "demo" });
try {
  const { passwords } = secretsIn(installation.folder);
  process.env["SAMBAND_APP_DATABASE_URL"] = urlAs(installation.superuserUrl, "samband_app", passwords);
  process.env["SAMBAND_WORKER_DATABASE_URL"] = urlAs(installation.superuserUrl, "samband_worker", passwords);
  const [small, large] = [await aTenderOf(SMALL), await aTenderOf(LARGE)];
  const lines = `${SMALL * LINES_OF_A_LOT} → ${LARGE * LINES_OF_A_LOT} lines`;
  console.log(`\nwhat is read: statements and median ms, ${SMALL} → ${LARGE} lots, ${lines}, 3 countries`);
  for (const [name, read] of Object.entries(PAGES()))
    say(name, await costOf(() => read(small)), await costOf(() => read(large)));
  console.log("\nwhat is done, once");
  say("freeze", small.freezing, large.freezing);
  say("leave everything", await leaving(small), await leaving(large));
  await compareRates(installation.origin);
} finally {
  await disconnect();
  await installation.stop();
}

function now() {
  return instantFrom(new Date().toISOString());
}

/** Every page of a tender, and those that list tenders, as those see them who see the most there. */
function PAGES(): Readonly<Record<string, (measured: Measured) => Promise<unknown>>> {
  const norway = () => acting(representativeOf("NO"), now(), "look");
  const officer = () => acting(demoActor("officer.dk"), now(), "look");
  const first = { find: "", page: 1 };
  return {
    "list of tenders": () => myTenders(norway()),
    "my day": () => myDay(norway()),
    overview: ({ tender }) => tenderOverview(norway(), tender),
    "lots and volumes": ({ tender }) => participationBoard(norway(), tender, { ...first, on: null }),
    "arrange lots": ({ tender }) => tenderToArrange(officer(), tender),
    "lots as a sheet": ({ tender }) => lotExport(officer(), tender),
    "the call": ({ tender }) => theCall(norway(), tender, first),
    conditions: ({ tender }) => theConditions(norway(), tender, first),
    documents: ({ tender }) => documentDraft(norway(), tender),
    clause: ({ tender }) => clauseToChange(officer(), { tender, clause: clauseOf(tender, COMMON) }),
    criteria: ({ tender }) => criteriaOfTender(norway(), tender, first),
    "climate check": ({ tender }) => climateOfTender(norway(), tender, first),
    annex: ({ tender }) => annexPage(norway(), tender),
    agreements: () => standingAgreements(norway()),
    "consensus room": ({ tender }) => consensusRoom(norway(), tender),
    "decision brief": ({ tender }) => decisionBrief(norway(), tender),
    "silent countries": ({ tender }) => silentCountries(officer(), { tender, country: null }),
    "frozen version": ({ tender }) => revisionText(norway(), { tender, number: 2 }),
    "two versions": ({ tender }) => comparedVersions(norway(), { tender, from: 1, to: 2 }),
    mandates: ({ tender }) => mandatesOfTender(norway(), tender),
    "our room": ({ tender }) => privateRoom(norway(), { tender, ...first, notes: 1 }),
    leaving: ({ tender }) => departurePage(norway(), { tender, lots: [], isToBeShown: false, ...first }),
    "what leaving does": ({ tender }) => departurePage(norway(), { tender, lots: "all", isToBeShown: true, ...first }),
    record: ({ tender }) => recordPage(norway(), { tender, page: 1 }),
    "record as a file": async ({ tender }) => {
      const found = await recordExport(norway(), tender);
      return found && toNdjson(found);
    },
  };
}

/** Norway leaves every lot, as it was shown. */
async function leaving({ tender, lots }: Measured): Promise<Cost> {
  const norway = representativeOf("NO");
  const asked = { tender, lots: "all", isToBeShown: true, find: "", page: 1 } as const;
  const page = await departurePage(acting(norway, now(), "look"), asked);
  if (page?.kind !== "inside" || page.shown?.obstacle !== null) throw new Error("nothing is shown of a departure");
  const input = { tender, country: "NO", lots: lots.map(({ lot }) => lot), reason: "Measured." };
  const { whole: shown } = page.shown.digests;
  return costOnce(() => done(leaveLots(acting(norway, now(), `bench leave ${lots.length}`), { ...input, shown })));
}

/** The number of statements does not grow with the tender; a page of a longer record may hold fewer kinds of entries. */
function say(name: string, small: Cost, large: Cost): void {
  const counts = `${small.count} → ${large.count} statements`.padEnd(24);
  const times = `${small.ms.toFixed(1)} → ${large.ms.toFixed(1)} ms`.padEnd(20);
  console.log(`${name.padEnd(18)} ${counts} ${times} ×${(large.ms / small.ms).toFixed(1)}`);
  if (large.count > small.count) process.exitCode = 1;
}
