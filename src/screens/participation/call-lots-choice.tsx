import type { Speech } from "@/messages/speak";
import type { CallInWhole } from "@/queries/participation/the-call";
import { Checkboxes, RadioGroup } from "@/ui/choices";
import { sayTerm } from "./call-words";

type Props = {
  readonly call: CallInWhole;
  /** Whether it is for their terms that lots are chosen. */
  readonly isOfTerms?: boolean;
  readonly speech: Speech;
};

/** For which lots: all of them, those that have no term yet, or some on this page. */
export function CallLotsChoice({ call, isOfTerms = false, speech }: Props) {
  const { say } = speech;
  const { all, withoutTerm, lots } = call;
  const isSomeWithout = isOfTerms && withoutTerm.length > 0 && withoutTerm.length < all.length;
  return (
    <>
      <RadioGroup
        name="which"
        legend={say("call.termForm.which")}
        options={[
          { value: "all", label: say("call.termForm.all", { n: all.length }) },
          ...(isSomeWithout
            ? [{ value: "without", label: say("call.termForm.without", { n: withoutTerm.length }) }]
            : []),
          { value: "chosen", label: say("call.termForm.chosen") },
        ]}
      />
      <Checkboxes
        name="lots"
        legend={say("call.termForm.lots")}
        hint={say("call.termForm.lotsHint")}
        optional
        options={lots.map(({ lot, number, title, term }) => ({
          value: lot,
          label: say("tenders.lotName", { number: speech.number(number), title }),
          hint: isOfTerms && (term ? sayTerm(speech, term) : say("call.termForm.noTerm")),
        }))}
      />
    </>
  );
}
