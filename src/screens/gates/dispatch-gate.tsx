import type { DispatchItem } from "@/domain/gates/dispatch-gate";
import { missingAt } from "@/domain/gates/gate";
import type { Lot } from "@/domain/tenders/tender";
import type { Speech } from "@/messages/speak";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { ActForm } from "@/ui/form";
import type { FormAction } from "@/ui/form-answer";
import { GateList } from "@/ui/gate-list";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { gateItems, gateWords } from "./gate-items";

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
        items={gateItems(gate, { tender: head.id, lots }, speech)}
        words={gateWords(speech)}
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
