import type { Speech } from "@/messages/speak";
import type { DocumentDraft } from "@/queries/documents/document-draft";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { GateItems, type GateItem } from "@/ui/gate-list";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import { gateItems, gateWords } from "../gates/gate-items";
import type { Act } from "./act";
import { sayUnresolved } from "./clauses-shown";
import { TypedWarning } from "./typed-warning";

const SHOWN = 12;

type Props = { readonly draft: DocumentDraft; readonly freezing: Act; readonly speech: Speech };

/** The act of freezing: what it means, and, where it cannot be done yet, everything that is in its way. */
export function FreezeCard({ draft, freezing, speech }: Props) {
  const { say } = speech;
  const { head, latest, obstacles, unresolved } = draft;
  const number = speech.number((latest?.number ?? 0) + 1);
  const isPossible = obstacles.length === 0;
  return (
    <Card title={say("documents.freeze.title", { number })}>
      <ActForm id="freeze" {...freezing}>
        <HiddenField name="tender" value={head.id} />
        {isPossible ? (
          <>
            <Stack gap="tight">
              <p>{say("documents.freeze.means", { number })}</p>
              {latest && <p className="quiet">{say("documents.freeze.positions")}</p>}
            </Stack>
            <StillUnresolved unresolved={unresolved} speech={speech} />
            <TypedWarning draft={draft} speech={speech} />
            <SubmitButton wide pendingWords={say("documents.freeze.acting")}>
              {say("documents.freeze.act", { number })}
            </SubmitButton>
          </>
        ) : (
          <Stack gap="tight">
            <p>{say("documents.freeze.missing")}</p>
            <Obstacles items={gateItems(obstacles, { tender: head.id, lots: [] }, speech)} speech={speech} />
          </Stack>
        )}
      </ActForm>
    </Card>
  );
}

/** Of forty lots each may lack four things: the first are shown, the others on demand. */
function Obstacles({ items, speech }: { readonly items: readonly GateItem[]; readonly speech: Speech }) {
  const [first, more] = [items.slice(0, SHOWN), items.slice(SHOWN)];
  return (
    <>
      <GateItems items={first} words={gateWords(speech)} />
      {more.length > 0 && (
        <details>
          <summary>{speech.say("gates.more", { n: more.length })}</summary>
          <GateItems items={more} words={gateWords(speech)} />
        </details>
      )}
    </>
  );
}

/** What the countries have still to agree on: a warning, and no obstacle. */
function StillUnresolved({ unresolved, speech }: Pick<Props, "speech"> & Pick<DocumentDraft, "unresolved">) {
  if (unresolved.clauses + unresolved.comments === 0) return null;
  return (
    <NoticeBox tone="warning" title={speech.say("discussion.unresolved.title")}>
      {sayUnresolved(unresolved, speech).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{speech.say("discussion.unresolved.mayFreeze")}</p>
    </NoticeBox>
  );
}
