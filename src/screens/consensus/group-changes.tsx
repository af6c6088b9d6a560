import { isListChanged } from "@/domain/documents/list-difference";
import { isChanged } from "@/domain/documents/segment";
import type { GroupDifference } from "@/domain/documents/group-difference";
import type { Speech } from "@/messages/speak";
import type { NamesInPart } from "@/queries/consensus/what-changed";
import { Difference } from "@/ui/difference";
import { FactTable } from "@/ui/fact-table";
import { Facts } from "@/ui/facts";
import { sayGroup } from "../participation/call-words";
import { replaced } from "./replaced";
import { sayQuantity } from "./say-quantity";

type Props = { readonly groups: readonly GroupDifference[]; readonly names: NamesInPart; readonly speech: Speech };

/** Market groups that came, went or changed, and what they call for now. */
export function GroupChanges({ groups, names, speech }: Props) {
  return groups.map((group) => <Group key={group.id} group={group} names={names} speech={speech} />);
}

type GroupProps = Omit<Props, "groups"> & { readonly group: GroupDifference };

function Group({ group, names, speech }: GroupProps) {
  const { say } = speech;
  const named = names.groups.find(({ id }) => id === group.id);
  const name = named ? sayGroup(speech, named) : "";
  const words = { inserted: say("consensus.changed.inserted"), deleted: say("consensus.changed.deleted") };
  const { gone, come } = group.countries;
  const isNew = group.change !== "changed"; // its name and countries stand in the heading
  const facts = [
    ...(isChanged(group.name) && !isNew
      ? [{ key: "name", term: say("consensus.changed.group.name"), segments: group.name }]
      : []),
    ...(isListChanged(group.countries) && !isNew
      ? [
          {
            key: "countries",
            term: say("consensus.changed.fact.countries"),
            segments: replaced(gone.map(speech.country), come.map(speech.country), speech),
          },
        ]
      : []),
  ];
  return (
    <div className="grid gap-2">
      <h4>{say(`consensus.changed.group.${group.change}`, { name })}</h4>
      {facts.length > 0 && (
        <Facts
          items={facts.map(({ key, term, segments }) => ({
            key,
            term,
            detail: <Difference segments={segments} words={words} language={key === "name" ? "en" : undefined} />,
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
  const unit = group.total?.after?.unit ?? group.total?.before?.unit;
  const rows = [
    ...group.quantities.map(({ line, before, after }) => ({
      key: line,
      cells: {
        line: names.lines.find(({ id }) => id === line)?.name ?? "",
        before: sayQuantity(speech, before),
        now: sayQuantity(speech, after),
      },
    })),
    ...(group.total && unit
      ? [
          {
            key: "total",
            cells: {
              line: say("consensus.changed.group.total", { unit }),
              before: sayQuantity(speech, group.total.before),
              now: sayQuantity(speech, group.total.after),
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
      columns={[
        { key: "line", header: say("consensus.changed.group.line") },
        { key: "before", header: say("consensus.changed.volume.before"), numeric: true },
        { key: "now", header: say("consensus.changed.volume.now"), numeric: true },
      ]}
      rows={rows}
    />
  );
}
