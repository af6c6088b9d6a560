import type { Clause } from "@/domain/documents/clause";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "./act";

type Props = {
  readonly tender: string;
  readonly clause: Clause;
  readonly before: Clause | null;
  readonly after: Clause | null;
  readonly moving: Act;
  readonly speech: Speech;
};

/** Between which clauses of its document it stands, and the way past either. */
export function ClausePlace({ before, after, ...props }: Props) {
  if (!before && !after) return null;
  return (
    <Card title={props.speech.say("texts.place.title")}>
      {before && <Past {...props} way="up" neighbour={before} />}
      {after && <Past {...props} way="down" neighbour={after} />}
    </Card>
  );
}

type PastProps = Omit<Props, "before" | "after"> & { readonly way: "up" | "down"; readonly neighbour: Clause };

function Past({ tender, clause, moving, way, neighbour, speech }: PastProps) {
  return (
    <ActForm id={`move-${way}`} {...moving}>
      <HiddenField name="tender" value={tender} />
      <HiddenField name="clause" value={clause.clause} />
      <HiddenField name="way" value={way} />
      <HiddenField name="past" value={neighbour.clause} />
      <div className="grid gap-1.5">
        <p className="quiet">
          {speech.say(`texts.place.${way === "up" ? "after" : "before"}`)} <span lang="en">{neighbour.heading}</span>
        </p>
        <div>
          <SubmitButton tone="plain" pendingWords={speech.say("texts.place.moving")}>
            {speech.say(`texts.place.${way}`)}
          </SubmitButton>
        </div>
      </div>
    </ActForm>
  );
}
