import type { FrozenCondition, FrozenGroup, FrozenQuantity } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import { FactTable } from "@/ui/fact-table";
import { sayGroupName } from "./call-words";
import type { NamedLine } from "./condition-words";

type Props = {
  readonly title: string;
  readonly groups: readonly FrozenGroup[];
  readonly fallbackQuantities: FrozenCondition["fallbackQuantities"];
  readonly lines: readonly NamedLine[];
  readonly speech: Speech;
};

/** Both scopes side by side: what is called for where the condition is met, and where it is not. */
export function ConditionScopes({ title, groups, fallbackQuantities, lines, speech }: Props) {
  const { say } = speech;
  const isDivided = groups.length > 1;
  const named = new Set(fallbackQuantities.flatMap(({ quantities }) => quantities.map(({ line }) => line)));
  const concerned = lines.filter(({ id }) => [...named].some((line) => line === id));
  return (
    <FactTable<string>
      caption={say("conditions.scopes.caption", { title })}
      captionHidden
      fold="wide"
      columns={[
        { key: "line", header: say("conditions.scopes.line") },
        ...(isDivided ? [{ key: "group", header: say("conditions.scopes.group") }] : []),
        { key: "met", header: say("conditions.scopes.ifMet"), numeric: true },
        { key: "metMost", header: say("conditions.scopes.ifMetMost"), numeric: true },
        { key: "fallback", header: say("conditions.scopes.fallback"), numeric: true },
        { key: "fallbackMost", header: say("conditions.scopes.fallbackMost"), numeric: true },
      ]}
      rows={groups.flatMap((group) =>
        concerned.map(({ id, name }) => {
          const met = quantityOf(group.quantities, id);
          const fallback = quantityOf(fallbackQuantities.find((each) => each.group === group.id)?.quantities ?? [], id);
          return {
            key: `${group.id} ${id}`,
            cells: {
              line: name,
              group: sayGroupName(speech, group),
              met: speech.quantity(met.estimated),
              metMost: speech.quantity(met.maximum),
              fallback: speech.quantity(fallback.estimated),
              fallbackMost: speech.quantity(fallback.maximum),
            },
          };
        }),
      )}
    />
  );
}

const NOTHING = { estimated: "0", maximum: "0" } as const;

function quantityOf(quantities: readonly FrozenQuantity[], line: string) {
  return quantities.find((each) => each.line === line) ?? NOTHING;
}
