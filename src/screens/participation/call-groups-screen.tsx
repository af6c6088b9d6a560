import type { Speech } from "@/messages/speak";
import type { CallInWhole, LotOfCall } from "@/queries/participation/the-call";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import { TenderFrame } from "../tenders/tender-frame";
import { CallGroupFields, draftOfGroups } from "./call-group-fields";
import { CallLotsChoice } from "./call-lots-choice";
import { ListFinder, ListPager } from "./list-finder";

type LotProps = { readonly call: LotOfCall; readonly act: Act; readonly speech: Speech };

/** One lot, divided into market groups. */
export function CallLotGroupsScreen({ call, act, speech }: LotProps) {
  const { say } = speech;
  const { head, lot, basedOn } = call;
  const drawn = lot.isDivided ? lot.groups : [];
  return (
    <TenderFrame head={head} speech={speech} current="call">
      <Card title={say("call.groupsForm.title", { number: speech.number(lot.number) })}>
        <p>{lot.title}</p>
        <p className="quiet">{say("call.groupsForm.lead")}</p>
        {lot.countries.length < 2 ? (
          <p>{say("call.groupsForm.tooFew")}</p>
        ) : (
          <ActForm id="groups" {...act} defaultValue={draftOfGroups(lot.countries, drawn)}>
            <HiddenField name="tender" value={head.id} />
            <HiddenField name="lot" value={lot.lot} />
            <HiddenField name="basedOn" value={String(basedOn)} />
            <CallGroupFields countries={lot.countries} drawn={drawn} speech={speech} />
            <div>
              <SubmitButton pendingWords={say("call.groupsForm.sending")}>{say("call.groupsForm.send")}</SubmitButton>
            </div>
          </ActForm>
        )}
        <p>
          <ButtonLink tone="quiet" href={`/tenders/${head.id}/call#lot-${lot.number}`}>
            {say("call.back")}
          </ButtonLink>
        </p>
      </Card>
    </TenderFrame>
  );
}

type Props = { readonly call: CallInWhole; readonly act: Act; readonly speech: Speech };

/** Many lots, divided alike. */
export function CallGroupsScreen({ call, act, speech }: Props) {
  const { say } = speech;
  const { head, countries } = call;
  const address = `/tenders/${head.id}/call/groups`;
  return (
    <TenderFrame head={head} speech={speech} current="call">
      <ListFinder
        address={address}
        list={call}
        words={{ label: say("conditions.finder.lots"), hint: say("conditions.finder.lotsHint") }}
        speech={speech}
      />
      <Card title={say("call.groupsForm.alikeTitle")}>
        <p className="quiet">
          {say("call.groupsForm.lead")} {say("call.groupsForm.alikeLead")}
        </p>
        {countries.length < 2 ? (
          <p>{say("call.groupsForm.tooFew")}</p>
        ) : (
          <ActForm id="alike" {...act} defaultValue={{ which: "all", ...draftOfGroups(countries, []) }}>
            <HiddenField name="tender" value={head.id} />
            <CallGroupFields countries={countries} drawn={[]} speech={speech} />
            <CallLotsChoice call={call} speech={speech} />
            <div className="actions">
              <SubmitButton pendingWords={say("call.groupsForm.sending")}>
                {say("call.groupsForm.sendAlike")}
              </SubmitButton>
              <ButtonLink tone="quiet" href={`/tenders/${head.id}/call`}>
                {say("call.back")}
              </ButtonLink>
            </div>
          </ActForm>
        )}
      </Card>
      <ListPager address={address} list={call} speech={speech} />
    </TenderFrame>
  );
}
