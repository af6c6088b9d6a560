import { storedCountry } from "@/domain/definitions/country";
import {
  identifier,
  type ConditionId,
  type LineId,
  type LinkId,
  type LotId,
  type MarketGroupId,
} from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom } from "@/domain/definitions/time";
import { revokeMandate } from "@/use-cases/people/revoke-mandate";
import {
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  clock,
  MORNING,
  newId,
  organisationOf,
  personOf,
} from "./actors";
import { aVolume } from "./builders";
import { recorded } from "./recorded";
import { aMandateIsIssued, type ATender, done } from "./world";

const [DK, IS, NO] = ["DK", "IS", "NO"].map(storedCountry) as [never, never, never];

/** A row of Norway's in every table that joining fills, each written by whoever may. */
export async function joiningIsWritten({ tender, lots }: ATender): Promise<void> {
  const [first, second] = lots;
  const line = first?.lines[0]?.line;
  if (!first || !second || !line) throw new Error("the tender has too few lots");
  const lot = first.lot;
  await lotsAreArranged({ tender, lots });
  await theCallIsSet({ tender, lot, line });
  await norwaysRoomIsFurnished({ tender, line });
}

async function lotsAreArranged({ tender, lots }: ATender): Promise<void> {
  const [first, second] = lots;
  if (!first || !second) return;
  await recorded(byOfficerOf("DK"), [
    {
      type: "LotsArranged",
      version: 1,
      tender,
      n: 1,
      how: "written",
      lots: [
        {
          ...first,
          title: "Lot with another title",
          lines: first.lines.map((line) => ({ ...line, route: "Infusion" })),
        },
      ],
      removedLots: [],
      removedLines: [],
    },
    { type: "LotsLinked", version: 1, tender, link: identifier<LinkId>(newId()), n: 1, lots: [first.lot, second.lot] },
  ]);
}

type Place = { readonly tender: ATender["tender"]; readonly lot: LotId; readonly line: LineId };

async function theCallIsSet({ tender, lot, line }: Place): Promise<void> {
  const condition = identifier<ConditionId>(newId());
  const of = { tender, condition } as const;
  const said = { tender, country: NO } as const;
  const group = identifier<MarketGroupId>(newId());
  await recorded(byOfficerOf("DK"), [
    {
      type: "VolumesProposed",
      version: 1,
      ...said,
      n: 1,
      source: "lines.csv",
      volumes: [{ line, ...aVolume("12", "SECRET-PROPOSED") }],
    },
    { type: "WindowReopened", version: 1, ...said, n: 1, closesAt: MORNING, reason: "Late." },
    {
      type: "MarketGroupsDrawn",
      version: 1,
      tender,
      lot,
      n: 1,
      groups: [{ group, name: "All", countries: [DK, IS, NO] }],
      retired: [],
    },
    {
      type: "ConditionSet",
      version: 1,
      ...of,
      n: 1,
      lot,
      terms: {
        title: "Label exemption",
        text: "Printed labels are waived.",
        bearer: { kind: "country", country: NO },
        moment: "first-delivery",
        judge: DK,
        zone: "Europe/Copenhagen",
        evidenceBy: calendarDayFrom("2026-10-01"),
        judgedBy: calendarDayFrom("2026-11-01"),
        fallback: [{ line, countries: [NO] }],
        comparedOn: "scope-if-met",
      },
    },
  ]);
  await recorded(byRepresentativeOf("NO"), [
    { type: "EvidenceGiven", version: 1, ...of, n: 1, text: "Granted." },
    { type: "CoverageStated", version: 1, ...said, n: 1, covers: true },
  ]);
  const judgements = [{ line, isMet: true, reason: "It was granted." }];
  await recorded(byRepresentativeOf("DK"), [{ type: "ConditionJudged", version: 1, ...of, n: 1, judgements }]);
  await recorded(circumstancesOf(clock), [
    { type: "FallbackTookEffect", version: 1, ...of, n: 1, lines: [line], because: "not-met", effectiveAt: MORNING },
  ]);
}

/** Norway's own: a note, a budget, a price, and a mandate with a ceiling, which is taken back. */
async function norwaysRoomIsFurnished({ tender, line }: Pick<Place, "tender" | "line">): Promise<void> {
  const kept = { organisation: organisationOf("NO"), country: NO, tender, n: 1 } as const;
  const price = { line, price: quantityFrom("41.5"), currency: "NOK", origin: "SECRET-PRICE" } as const;
  await recorded(byRepresentativeOf("NO"), [
    { type: "NoteKept", version: 1, ...kept, text: "SECRET-NOTE" },
    { type: "BudgetKept", version: 1, ...kept, budget: { minorUnits: "777777", currency: "NOK" } },
    { type: "PricesKept", version: 1, ...kept, prices: [price], takenBack: [] },
  ]);
  const ceiling = { amount: { minorUnits: "888888", currency: "NOK" }, rates: [] } as const;
  const mandate = await aMandateIsIssued("NO", { ceiling });
  const reason = "Another was issued.";
  await done(revokeMandate(circumstancesOf(personOf("NO", "signatory")), { country: NO, mandate, reason }));
}
