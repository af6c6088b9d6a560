import type { Country } from "../definitions/country";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Tender } from "../tenders/tender";
import { allCounted } from "./counted";
import type { VolumesProposed } from "./events";
import type { SaidVolume } from "./participation";
import * as rules from "./rules";

export type ProposingVolumesRefusal =
  | RefusalOf<typeof rules.volumesAreProposedForCountriesThatAreAsked>
  | RefusalOf<typeof rules.aVolumeCanBeCountedInTheLinesUnit>;

/** What of a tender it takes to say what its countries need. */
type ToldTender = Pick<Tender, "id" | "lots" | "invitations">;

/** What is said of one country's need of one line. */
export type SaidOfCountry = SaidVolume & { readonly country: Country };

type Proposed = {
  readonly tender: ToldTender;
  readonly volumes: readonly SaidOfCountry[];
  /** The name of the file that they came from. */
  readonly source: string;
  /** How many times volumes were proposed for each country. */
  readonly proposals: ReadonlyMap<Country, number>;
};

/** The lead says what each country seems to need. It binds nobody: only the country binds its volumes. */
export function proposeVolumes({
  tender,
  volumes,
  source,
  proposals,
}: Proposed): Result<readonly VolumesProposed[], ProposingVolumesRefusal> {
  const byCountry = Map.groupBy(volumes, ({ country }) => country);
  const broken = firstBroken<ProposingVolumesRefusal>(
    rules.volumesAreProposedForCountriesThatAreAsked(tender, [...byCountry.keys()]),
    ...[...byCountry.values()].map((own) => rules.aVolumeCanBeCountedInTheLinesUnit(tender, asAnswers(tender, own))),
  );
  if (broken) return refused(broken);
  return accepted(
    [...byCountry].map(([country, own]) => ({
      type: "VolumesProposed",
      version: 1,
      tender: tender.id,
      country,
      n: (proposals.get(country) ?? 0) + 1,
      source,
      volumes: byLot(tender, own).flatMap(({ lot, said }) => allCounted(lot, said)),
    })),
  );
}

/** As if the country had said it of each lot: what can be counted for it can be counted here. */
function asAnswers(tender: ToldTender, own: readonly SaidOfCountry[]) {
  return byLot(tender, own).map(({ lot, said }) => ({ lot: lot.lot, stance: "in" as const, volumes: said }));
}

function byLot({ lots }: ToldTender, own: readonly SaidOfCountry[]) {
  const byLine = Map.groupBy(own, ({ line }) => line);
  return lots
    .map((lot) => ({
      lot,
      said: lot.lines.flatMap(({ line }) => byLine.get(line) ?? []).map(withoutCountry),
    }))
    .filter(({ said }) => said.length > 0);
}

function withoutCountry({ country: _country, ...said }: SaidOfCountry): SaidVolume {
  return said;
}
