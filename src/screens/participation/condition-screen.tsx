import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import { sayMoment } from "../tenders/moment";
import { TenderFrame } from "../tenders/tender-frame";
import { ConditionEvidence, type EvidenceProps } from "./condition-evidence";
import { ConditionFacts } from "./condition-facts";
import { ConditionJudging } from "./condition-judging";
import { ConditionLines } from "./condition-lines";
import { ConditionScopes } from "./condition-scopes";
import { ConditionState } from "./condition-state";
import { nextInstant } from "./condition-words";

/** What was just done, as the address of the page says. */
export const CONDITION_OUTCOMES = ["changed", "given", "file", "judged"] as const;

type Props = EvidenceProps & {
  readonly done: (typeof CONDITION_OUTCOMES)[number] | null;
  readonly judging: Act;
  readonly removing: Act;
};

/** One condition: where it stands, what it says, both scopes, what was given and found, and what the viewer can do. */
export function ConditionScreen({ one, done, giving, adding, judging, removing, speech }: Props) {
  const { say } = speech;
  const { head, condition } = one;
  return (
    <TenderFrame head={head} speech={speech} current="conditions">
      <Stack gap="wide">
        {done !== null && (
          <NoticeBox tone="success" live title={say(`conditions.done.${done}`)}>
            {done === "changed" && <p>{say("conditions.newVersion")}</p>}
          </NoticeBox>
        )}
        <Heading one={one} speech={speech} />
        <ConditionLines one={one} speech={speech} />
        <ConditionJudging one={one} judging={judging} speech={speech} />
        <ConditionEvidence one={one} giving={giving} adding={adding} speech={speech} />
        <Card id="terms" title={say("conditions.says")}>
          <ConditionFacts terms={condition.terms} lines={one.names} language="en" speech={speech} />
        </Card>
        <Scopes one={one} speech={speech} />
        {one.mayRemove && <Removing one={one} removing={removing} speech={speech} />}
      </Stack>
    </TenderFrame>
  );
}

type Part = Pick<Props, "one" | "speech">;

/** Which condition, of which lot, where it stands, and what happens if nobody does anything. */
function Heading({ one, speech }: Part) {
  const { say } = speech;
  const { head, lot, condition, state } = one;
  const until = nextInstant(condition.terms, state);
  const address = `/tenders/${head.id}/conditions`;
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
      <div className="grid justify-items-start gap-2">
        <h2 className="text-xl">{condition.terms.title}</h2>
        <p className="kicker">
          <a href={`/tenders/${head.id}/call?find=${encodeURIComponent(lot.title)}#lot-${lot.number}`}>
            {say("tenders.lotName", { number: speech.number(lot.number), title: lot.title })}
          </a>
        </p>
        <ConditionState state={state} speech={speech} />
        {until !== null && (state === "awaits-evidence" || state === "awaits-judgement") && (
          <p className="max-w-160">{say(`conditions.what.${state}`, { until: sayMoment(speech, until) })}</p>
        )}
      </div>
      <div className="actions">
        {one.mayChange && (
          <ButtonLink tone="plain" size="small" href={`${address}/${condition.condition}/change`}>
            {say("conditions.change")}
          </ButtonLink>
        )}
        <ButtonLink tone="quiet" size="small" href={address}>
          {say("conditions.back")}
        </ButtonLink>
      </div>
    </div>
  );
}

function Scopes({ one, speech }: Part) {
  const { say } = speech;
  const { terms } = one.condition;
  return (
    <Card id="scopes" title={say("conditions.scopes.title")}>
      <p className="quiet">{say("conditions.scopes.lead")}</p>
      {one.fallbackQuantities.length === 0 ? (
        <p>{say("conditions.scopes.noTerm")}</p>
      ) : (
        <ConditionScopes
          title={terms.title}
          groups={one.groups}
          fallbackQuantities={one.fallbackQuantities}
          lines={one.names}
          speech={speech}
        />
      )}
    </Card>
  );
}

function Removing({ one, removing, speech }: Part & Pick<Props, "removing">) {
  const { say } = speech;
  return (
    <Card id="remove" title={say("conditions.remove.title")}>
      <p>
        {say("conditions.remove.lead")} {one.hasVersion && say("conditions.newVersion")}
      </p>
      <ActForm id="removal" {...removing}>
        <HiddenField name="tender" value={one.head.id} />
        <HiddenField name="condition" value={one.condition.condition} />
        <HiddenField name="basedOn" value={String(one.condition.n)} />
        <div>
          <SubmitButton tone="danger" pendingWords={say("conditions.remove.sending")}>
            {say("conditions.remove.send")}
          </SubmitButton>
        </div>
      </ActForm>
    </Card>
  );
}
