import type { CallTerm } from "@/domain/participation/call-term";
import type { Speech } from "@/messages/speak";
import type { CallInWhole } from "@/queries/participation/the-call";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { NumberField } from "@/ui/text-field";
import type { Act } from "../documents/act";
import { TenderFrame } from "../tenders/tender-frame";
import { CallLotsChoice } from "./call-lots-choice";
import { ListFinder, ListPager } from "./list-finder";

type Props = {
  readonly call: CallInWhole;
  /** The lot from which somebody came here. */
  readonly chosen: string | null;
  readonly act: Act;
  readonly speech: Speech;
};

/** How long the agreement runs and how far above the estimate it may go, for one lot, some or all. */
export function CallTermScreen({ call, chosen, act, speech }: Props) {
  const { say } = speech;
  const address = `/tenders/${call.head.id}/call/term`;
  return (
    <TenderFrame head={call.head} speech={speech} current="call">
      <ListFinder
        address={address}
        list={call}
        words={{ label: say("conditions.finder.lots"), hint: say("conditions.finder.lotsHint") }}
        speech={speech}
      />
      <Card title={say("call.termForm.title")}>
        <p className="quiet">{say("call.termForm.lead")}</p>
        <ActForm id="term" {...act} defaultValue={draftOf(call, chosen)}>
          <HiddenField name="tender" value={call.head.id} />
          <TermFields speech={speech} />
          <CallLotsChoice call={call} isOfTerms speech={speech} />
          <div className="actions">
            <SubmitButton pendingWords={say("call.termForm.sending")}>{say("call.termForm.send")}</SubmitButton>
            <ButtonLink tone="quiet" href={`/tenders/${call.head.id}/call`}>
              {say("call.back")}
            </ButtonLink>
          </div>
        </ActForm>
      </Card>
      <ListPager address={address} list={call} speech={speech} />
    </TenderFrame>
  );
}

function TermFields({ speech: { say } }: Pick<Props, "speech">) {
  const months = say("call.termForm.inMonths");
  return (
    <>
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <NumberField name="term.months" label={say("call.termForm.months")} unit={months} />
        <NumberField name="term.renewals" label={say("call.termForm.renewals")} />
        <NumberField name="term.renewalMonths" label={say("call.termForm.renewalMonths")} unit={months} />
      </div>
      <NumberField name="term.factor" label={say("call.termForm.factor")} hint={say("call.termForm.factorHint")} />
    </>
  );
}

/** The term of the lot that was chosen, or the one that all lots have; blank where they differ or have none. */
function draftOf({ lots, all, withoutTerm }: CallInWhole, chosen: string | null) {
  const own = lots.filter(({ lot }) => chosen === null || lot === chosen);
  const terms = own.map(({ term }) => term);
  const isOne =
    withoutTerm.length === 0 && new Set(terms.map((term) => JSON.stringify(term && draftOfTerm(term)))).size === 1;
  const [term] = terms;
  const which =
    chosen !== null ? "chosen" : withoutTerm.length > 0 && withoutTerm.length < all.length ? "without" : "all";
  return {
    which,
    lots: chosen === null ? [] : [chosen],
    ...(term && (chosen !== null || isOne) ? { term: draftOfTerm(term) } : {}),
  };
}

function draftOfTerm({ months, renewals, renewalMonths, factor }: CallTerm) {
  return { months: String(months), renewals: String(renewals), renewalMonths: String(renewalMonths), factor };
}
