import type { Speech } from "@/messages/speak";
import type { AgreementList } from "@/queries/agreement/standing-agreements";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { RadioGroup } from "@/ui/choices";
import { EmptyState } from "@/ui/empty-state";
import { FactTable } from "@/ui/fact-table";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import { StateOfPaper } from "./paper-body";

type Props = {
  readonly list: AgreementList;
  readonly isRuleSet: boolean;
  readonly setting: Act;
  readonly speech: Speech;
};

/** The cooperation agreements of one's buyer, and how many sign for it. */
export function AgreementListScreen({ list, isRuleSet, setting, speech }: Props) {
  const { say } = speech;
  const title = say("agreement.list.title");
  const caption = list.own ? say("agreement.list.caption", { organisation: list.own.name }) : title;
  const begin = list.mayBegin && (
    <ButtonLink href="/agreements/new" icon="plus">
      {say("agreement.list.begin")}
    </ButtonLink>
  );
  return (
    <Stack gap="wide">
      <title>{`${title} · ${say("shell.name")}`}</title>
      <PageHeading title={title} lead={say("agreement.list.lead")} actions={begin} />
      <Card title={caption} flush>
        <FactTable<"name" | "parties" | "state">
          caption={caption}
          captionHidden
          empty={<EmptyState title={say("agreement.list.empty")}>{say("agreement.list.emptyText")}</EmptyState>}
          columns={[
            { key: "name", header: say("agreement.list.name") },
            { key: "parties", header: say("agreement.list.parties") },
            { key: "state", header: say("agreement.list.state") },
          ]}
          rows={list.rows.map(({ id, name, countries, state }) => ({
            key: id,
            cells: {
              name: <a href={`/agreements/${id}`}>{name}</a>,
              parties: speech.list(countries.map((country) => speech.country(country))),
              state: <StateOfPaper state={state} speech={speech} />,
            },
          }))}
        />
      </Card>
      {list.rule && <SigningRuleCard rule={list.rule} isSet={isRuleSet} setting={setting} speech={speech} />}
    </Stack>
  );
}

type RuleProps = {
  readonly rule: NonNullable<AgreementList["rule"]>;
  readonly isSet: boolean;
  readonly setting: Act;
  readonly speech: Speech;
};

function SigningRuleCard({ rule, isSet, setting, speech: { say } }: RuleProps) {
  return (
    <Card id="rule" title={say("agreement.rule.title", { organisation: rule.name })}>
      {isSet && (
        <NoticeBox tone="success" live>
          {say("agreement.rule.done")}
        </NoticeBox>
      )}
      <p>{say("agreement.rule.text")}</p>
      <ActForm id="signing-rule" defaultValue={{ signatures: String(rule.signatures) }} {...setting}>
        <HiddenField name="organisation" value={rule.organisation} />
        <RadioGroup
          name="signatures"
          legend={say("agreement.rule.legend")}
          options={[
            { value: "1", label: say("agreement.rule.one") },
            { value: "2", label: say("agreement.rule.two") },
          ]}
        />
        <div className="actions">
          <SubmitButton tone="plain" pendingWords={say("agreement.rule.acting")}>
            {say("agreement.rule.act")}
          </SubmitButton>
        </div>
      </ActForm>
    </Card>
  );
}
