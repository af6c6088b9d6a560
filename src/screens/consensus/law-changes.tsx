import type { ApplicableLaw } from "@/domain/agreement/applicable-law";
import type { BeforeAndAfter } from "@/domain/documents/before-and-after";
import type { Speech } from "@/messages/speak";
import { Facts } from "@/ui/facts";
import { sayLaw } from "../documents/say-applicable-law";
import { CellChange } from "./cell-change";

type Props = { readonly law: BeforeAndAfter<ApplicableLaw>; readonly speech: Speech };

/** Whose law governs what, each matter before and now. */
export function LawChanges({ law: { before, after }, speech }: Props) {
  const [was, is] = [lawsByMatter(before, speech), lawsByMatter(after, speech)];
  const matters = [...new Set([...is.keys(), ...was.keys()])].filter((matter) => was.get(matter) !== is.get(matter));
  return (
    <div className="grid gap-2">
      <h4>{speech.say("frozen.law.title")}</h4>
      <Facts
        items={matters.map((matter) => ({
          key: matter,
          term: matter,
          detail: <CellChange before={was.get(matter) ?? null} after={is.get(matter) ?? null} speech={speech} />,
        }))}
      />
    </div>
  );
}

/** The rows of the table in which the laws are said. */
function lawsByMatter(law: ApplicableLaw | null, speech: Speech): ReadonlyMap<string, string> {
  const said = law && sayLaw(law, speech);
  if (said?.shown !== "table") return new Map();
  return new Map(said.rows.map(([matter = "", words = ""]) => [matter, words]));
}
