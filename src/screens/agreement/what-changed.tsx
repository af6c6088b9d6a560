import type { AgreementContent } from "@/domain/agreement/paper";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import { Prose } from "@/ui/prose";
import { Stack } from "@/ui/stack";
import { sayAgreement, type Article } from "./say-agreement";

type Props = { readonly before: AgreementContent; readonly now: AgreementContent; readonly speech: Speech };

/** Article by article, what reads otherwise than in the version that the viewer signed. */
export function WhatChanged({ before, now, speech }: Props) {
  const { say } = speech;
  const changes = changesBetween(sayAgreement(before, speech), sayAgreement(now, speech));
  return (
    <Card id="changes" title={say("agreement.page.changed")}>
      <Stack>
        <p>{say("agreement.page.changedSince", { number: speech.number(before.number) })}</p>
        {changes.map(({ key, heading, was, is }) => (
          <section key={key} className="grid gap-1 wrap-anywhere">
            <h3>{heading}</h3>
            <Facts
              layout="stacked"
              items={[
                { key: "was", term: say("agreement.page.before"), detail: <Prose text={was} /> },
                { key: "is", term: say("agreement.page.now"), detail: <Prose text={is} /> },
              ]}
            />
          </section>
        ))}
      </Stack>
    </Card>
  );
}

/** Every agreement has the same articles, so that they are compared by name. */
function changesBetween(before: readonly Article[], now: readonly Article[]) {
  return now.flatMap(({ key, heading, paragraphs }) => {
    const was = (before.find((article) => article.key === key)?.paragraphs ?? []).join("\n\n");
    const is = paragraphs.join("\n\n");
    return was === is ? [] : [{ key, heading, was, is }];
  });
}
