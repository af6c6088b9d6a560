import type { ReactNode } from "react";
import type { Speech } from "@/messages/speak";
import type { OwnMandates } from "@/queries/people/own-mandates";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { FactTable } from "@/ui/fact-table";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import { Tag } from "@/ui/tag";
import { StateOfMandate } from "./mandate-facts";
import { sayDays, sayHolder, sayScope } from "./say-mandate";

type Props = { readonly page: OwnMandates; readonly speech: Speech };

/** Every mandate of the own country, those that may still count first. */
export function MandateListScreen({ page, speech }: Props) {
  const { say } = speech;
  const country = speech.country(page.country);
  const title = say("mandates.own.title", { country });
  const enter = page.mayIssue && (
    <ButtonLink href="/mandates/new" icon="plus">
      {say("mandates.own.enter")}
    </ButtonLink>
  );
  return (
    <Stack gap="wide">
      <title>{`${title} · ${say("shell.name")}`}</title>
      <PageHeading title={title} lead={say("mandates.own.lead", { country })} actions={enter} />
      <Card flush>
        <Rows
          rows={page.mandates}
          caption={say("mandates.own.caption", { country })}
          speech={speech}
          empty={
            <EmptyState title={say("mandates.own.empty")}>{say("mandates.own.emptyText", { country })}</EmptyState>
          }
        />
      </Card>
      {page.earlier.length > 0 && (
        <Card title={say("mandates.own.earlier")} flush>
          <Rows rows={page.earlier} caption={say("mandates.own.earlier")} speech={speech} />
        </Card>
      )}
    </Stack>
  );
}

type RowsProps = {
  readonly rows: OwnMandates["mandates"];
  readonly caption: string;
  readonly empty?: ReactNode;
  readonly speech: Speech;
};

function Rows({ rows, caption, empty, speech }: RowsProps) {
  const { say } = speech;
  return (
    <FactTable<"holder" | "issuer" | "scope" | "days" | "state">
      caption={caption}
      captionHidden
      fold="wide"
      empty={empty}
      columns={[
        { key: "holder", header: say("mandates.own.holder") },
        { key: "issuer", header: say("mandates.fact.issuer") },
        { key: "scope", header: say("mandates.fact.scope") },
        { key: "days", header: say("mandates.fact.days") },
        { key: "state", header: say("mandates.own.state") },
      ]}
      rows={rows.map((facts) => ({
        key: facts.mandate,
        cells: {
          holder: <a href={`/mandates/${facts.mandate}`}>{sayHolder(facts.holder, speech)}</a>,
          issuer: facts.issuer,
          scope: sayScope(facts.scope, facts.tender?.number ?? null, speech),
          days: sayDays(facts, speech),
          state: (
            <span className="flex flex-wrap gap-2">
              <StateOfMandate state={facts.state} speech={speech} />
              {facts.waitsForViewer && <Tag tone="accent">{say("mandates.own.waits")}</Tag>}
            </span>
          ),
        },
      }))}
    />
  );
}
