import { isListChanged } from "@/domain/documents/list-difference";
import type { GroupDifference } from "@/domain/documents/group-difference";
import type { Speech } from "@/messages/speak";
import type { NamesInPart } from "@/queries/consensus/names-in-part";
import { Difference } from "@/ui/difference";
import { FactTable } from "@/ui/fact-table";
import { Facts } from "@/ui/facts";
import { sayGroup } from "../participation/call-words";
import { marksIn } from "./marks";
import { quantityCells, quantityColumns } from "./quantity-cells";
import { listReplaced } from "./replaced";
import { sayMoved } from "./say-moved";

type Props = { readonly groups: readonly GroupDifference[]; readonly names: NamesInPart; readonly speech: Speech };

/** Market groups that came, went, changed or moved, and what they call for now. */
export function GroupChanges({ groups, names, speech }: Props) {
  return groups.map((group) => <Group key={group.id} group={group} names={names} speech={speech} />);
}

type GroupProps = Omit<Props, "groups"> & { readonly group: GroupDifference };

function Group({ group, names, speech }: GroupProps) {
  const { say } = speech;
  const nameOf = (id: string) => {
    const named = names.groups.find((each) => each.id === id);
    return named ? sayGroup(speech, named) : "";
  };
  const name = nameOf(group.id);
  const moved = sayMoved(group, nameOf, speech);
  const isNew = group.change === "added" || group.change === "removed"; // its name and countries stand in the heading
  const facts = [
    ...group.words.map(({ segments }) => ({ key: "name", term: say("consensus.changed.group.name"), segments })),
    ...(isListChanged(group.countries)
      ? [
          {
            key: "countries",
            term: say("consensus.changed.fact.countries"),
            segments: listReplaced(group.countries, speech.country, speech),
          },
        ]
      : []),
  ];
  return (
    <div className="grid gap-2">
      <h4>
        {group.change === "moved"
          ? say("frozen.changed.group.moved", { name })
          : say(`consensus.changed.group.${group.change}`, { name })}
      </h4>
      {moved !== null && group.change !== "added" && <p className="quiet">{moved}</p>}
      {facts.length > 0 && !isNew && (
        <Facts
          items={facts.map(({ key, term, segments }) => ({
            key,
            term,
            detail: (
              <Difference segments={segments} words={marksIn(speech)} language={key === "name" ? "en" : undefined} />
            ),
          }))}
        />
      )}
      <Quantities group={group} name={name} names={names} speech={speech} />
    </div>
  );
}

/** What was called for and what is, line by line and together. */
function Quantities({ group, name, names, speech }: GroupProps & { readonly name: string }) {
  const { say } = speech;
  const { total } = group;
  const units = [...new Set([total?.before?.unit, total?.after?.unit].filter((unit) => unit !== undefined))];
  const rows = [
    ...group.quantities.map((each) => ({
      key: each.id,
      cells: {
        line: names.lines.find(({ id }) => id === each.id)?.name ?? "",
        ...quantityCells(each, speech),
      },
    })),
    ...(total
      ? [
          {
            key: "total",
            cells: {
              line: say("consensus.changed.group.total", { unit: units.join(" → ") }),
              ...quantityCells({ ...total, change: "changed" }, speech),
            },
          },
        ]
      : []),
  ];
  if (rows.length === 0) return null;
  return (
    <FactTable
      caption={say("consensus.changed.group.caption", { name })}
      captionHidden
      columns={quantityColumns(speech)}
      rows={rows}
    />
  );
}
