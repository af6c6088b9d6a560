import type { Speech } from "@/messages/speak";
import type { LotsForConditions } from "@/queries/participation/conditions";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { TenderFrame } from "../tenders/tender-frame";
import { ListFinder, ListPager } from "./list-finder";

type Props = { readonly list: LotsForConditions; readonly speech: Speech };

/** For which lot a condition is set. */
export function ConditionLotsScreen({ list, speech }: Props) {
  const { say } = speech;
  const { head, lots } = list;
  const address = `/tenders/${head.id}/conditions/new`;
  return (
    <TenderFrame head={head} speech={speech} current="conditions">
      <ListFinder
        address={address}
        list={list}
        words={{ label: say("conditions.finder.lots"), hint: say("conditions.finder.lotsHint") }}
        speech={speech}
      />
      <Card flush title={say("conditions.choose.title")}>
        <FactTable
          caption={say("conditions.choose.lead")}
          columns={[
            { key: "lot", header: say("conditions.choose.lot") },
            { key: "countries", header: say("conditions.choose.countries") },
            { key: "go", header: <span className="visually-hidden">{say("conditions.choose.title")}</span>, label: "" },
          ]}
          rows={lots.map(({ lot, number, title, countries }) => ({
            key: lot,
            muted: countries.length === 0,
            cells: {
              lot: say("tenders.lotName", { number: speech.number(number), title }),
              countries: speech.list(countries.map(speech.country)),
              go: countries.length > 0 && (
                <ButtonLink tone="plain" size="small" href={`${address}?lot=${lot}`}>
                  {say("conditions.choose.go", { number: speech.number(number) })}
                </ButtonLink>
              ),
            },
          }))}
        />
      </Card>
      <ListPager address={address} list={list} speech={speech} />
    </TenderFrame>
  );
}
