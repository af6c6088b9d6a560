import { missingAt, type DispatchItem } from "@/domain/gates/dispatch-gate";
import type { Place } from "@/domain/gates/gate";
import type { Lot } from "@/domain/tenders/tender";
import type { Speech } from "@/messages/speak";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { ActForm } from "@/ui/form";
import type { FormAction } from "@/ui/form-answer";
import { GateList } from "@/ui/gate-list";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { sayItem } from "./say-item";

/** What a form that does one act is given by its page. */
export type Dispatching = {
  readonly action: FormAction;
  readonly act: string;
  readonly words: { readonly summaryTitle: string; readonly optional: string; readonly notSent: string };
};

type Props = {
  readonly head: TenderHead;
  readonly lots: readonly Lot[];
  readonly gate: readonly DispatchItem[];
  readonly dispatching: Dispatching;
  readonly speech: Speech;
};

/** The gate to dispatch: each thing that must be true, who can supply it, and where; and the act, where it is open. */
export function DispatchGate({ head, lots, gate, dispatching, speech }: Props) {
  const missing = missingAt(gate).length;
  return (
    <div id="gate">
      <GateList
        title={speech.say("gates.dispatch.title")}
        summary={
          missing === 0
            ? speech.say("gates.dispatch.openSummary")
            : speech.say("gates.dispatch.shutSummary", { n: missing, all: speech.number(gate.length) })
        }
        items={gate.map((item) => ({
          key: "country" in item ? `${item.what} ${item.country}` : item.what,
          met: item.isMet,
          text: sayItem(speech, item, lots),
          href: addressOf(head, item.where),
          who: speech.say("gates.who", {
            role: speech.say(`terms.role.${item.who.role}`),
            country: sayWhere(item, speech),
          }),
        }))}
        words={{ met: speech.say("gates.met"), missing: speech.say("gates.missing") }}
        action={
          head.runsIt && <DispatchForm head={head} isOpen={missing === 0} dispatching={dispatching} speech={speech} />
        }
      />
    </div>
  );
}

type FormProps = Pick<Props, "head" | "dispatching" | "speech"> & { readonly isOpen: boolean };

/** The form stays while the gate is shut, without its button: what it was answered is still to be read. */
function DispatchForm({ head, isOpen, dispatching, speech }: FormProps) {
  const { action, act, words } = dispatching;
  return (
    <ActForm id="dispatch" action={action} act={act} words={words}>
      <HiddenField name="tender" value={head.id} />
      {isOpen && (
        <div>
          <SubmitButton pendingWords={speech.say("gates.dispatch.acting")}>
            {speech.say("gates.dispatch.act")}
          </SubmitButton>
        </div>
      )}
    </ActForm>
  );
}

/** Signatures are missing in every country that has not signed, and not in the lead alone. */
function sayWhere(item: DispatchItem, speech: Speech): string {
  const signing = "countries" in item && item.who.role === "signatory" ? item.countries : [];
  return speech.list((signing.length > 0 ? signing : [item.who.country]).map((country) => speech.country(country)));
}

/** The page of the tender where the missing thing is supplied; none where it is supplied outside the tender. */
function addressOf({ id }: TenderHead, place: Place): string | undefined {
  switch (place) {
    case "overview":
      return undefined;
    case "participation":
      return `/tenders/${id}/lots`;
    case "agreement":
    case "call":
    case "conditions":
    case "mandates":
    case "documents":
    case "consensus":
      return `/tenders/${id}/${place}`;
  }
}
