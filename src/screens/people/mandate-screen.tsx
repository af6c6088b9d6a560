import { Card } from "@/ui/card";
import { NoticeBox } from "@/ui/notice-box";
import { PageColumns } from "@/ui/page-columns";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import type { Act } from "../documents/act";
import { MandateCheck } from "./mandate-check";
import { FactsOfMandate, StateOfMandate } from "./mandate-facts";
import { MandatePapers } from "./mandate-papers";
import { MandateReach } from "./mandate-reach";
import type { MANDATE_OUTCOMES, MandateProps, PaperFault } from "./mandate-props";
import { MandateTakingBack } from "./mandate-taking-back";
import { sayHolder, sayScope } from "./say-mandate";

type Props = MandateProps & {
  readonly done: (typeof MANDATE_OUTCOMES)[number] | null;
  readonly fault: PaperFault | null;
  readonly acts: { readonly checking: Act; readonly takingBack: Act; readonly paper: string };
};

/** One mandate of the own country, with what nobody else sees of it: how far it reaches, and its papers. */
export function MandateScreen({ page, done, fault, acts, speech }: Props) {
  const { say } = speech;
  const { facts, tender } = page;
  const country = speech.country(page.country);
  const name = sayHolder(facts.holder, speech);
  const title = say("mandates.one.title", { name });
  return (
    <Stack gap="wide">
      <title>{`${title} · ${say("shell.name")}`}</title>
      <PageHeading
        title={title}
        kicker={[
          <a key="all" href="/mandates">
            {say("mandates.one.back", { country })}
          </a>,
          <StateOfMandate key="state" state={facts.state} speech={speech} />,
        ]}
      />
      {done !== null && (
        <NoticeBox tone="success" live>
          <p>{say(`mandates.one.done.${done}`, { country })}</p>
        </NoticeBox>
      )}
      <PageColumns
        aside={
          <>
            <MandateCheck page={page} checking={acts.checking} speech={speech} />
            {page.mayTakeBack && <MandateTakingBack page={page} takingBack={acts.takingBack} speech={speech} />}
          </>
        }
      >
        <Card title={say("mandates.one.facts")}>
          <FactsOfMandate
            facts={facts}
            scope={sayScope(facts.scope, tender?.number ?? null, speech)}
            more={[
              ...(page.enteredBy
                ? [{ key: "enteredBy", term: say("mandates.fact.enteredBy"), detail: page.enteredBy }]
                : []),
            ]}
            speech={speech}
          />
        </Card>
        <MandateReach page={page} speech={speech} />
        <MandatePapers page={page} fault={fault} act={acts.paper} speech={speech} />
      </PageColumns>
    </Stack>
  );
}
