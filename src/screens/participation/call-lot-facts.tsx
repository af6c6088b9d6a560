import type { Speech } from "@/messages/speak";
import type { CallLot } from "@/queries/participation/call-lot";
import type { TheCall } from "@/queries/participation/the-call";
import { ButtonLink } from "@/ui/button";
import { Facts } from "@/ui/facts";
import { sayGroup, sayMost, sayTerm } from "./call-words";
import { ConditionState } from "./condition-state";

type Props = { readonly lot: CallLot; readonly call: TheCall; readonly speech: Speech };

/** The term of a lot, how it is divided, and what it hangs on. */
export function LotFacts({ lot, call, speech }: Props) {
  const { say } = speech;
  const { link, conditions } = lot;
  return (
    <Facts
      items={[
        { key: "term", term: say("call.term.title"), detail: <Term lot={lot} call={call} speech={speech} /> },
        { key: "groups", term: say("call.groups.title"), detail: <Groups lot={lot} call={call} speech={speech} /> },
        ...(link.length > 0
          ? [
              {
                key: "link",
                term: say("call.link.title"),
                detail: say("call.link.text", { numbers: speech.list(link.map(String)) }),
              },
            ]
          : []),
        ...(conditions.length > 0
          ? [
              {
                key: "conditions",
                term: say("call.conditions"),
                detail: <Conditions lot={lot} call={call} speech={speech} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** Heard behind a button that stands at many lots. */
function OfLot({ lot, speech }: Omit<Props, "call">) {
  return (
    <span className="visually-hidden">
      {" "}
      {speech.say("tenders.lotName", { number: speech.number(lot.number), title: lot.title })}
    </span>
  );
}

function Term({ lot, call, speech }: Props) {
  const { say } = speech;
  const { term } = lot;
  return (
    <div className="grid justify-items-start gap-1">
      {term === null ? (
        <p>{say("call.term.none")}</p>
      ) : (
        <>
          <p>{sayTerm(speech, term)}</p>
          <p>{sayMost(speech, term)}</p>
        </>
      )}
      {call.mayRun && (
        <ButtonLink tone="plain" size="small" href={`/tenders/${call.head.id}/call/term?lot=${lot.lot}`}>
          {say(term === null ? "call.term.set" : "call.term.change")}
          <OfLot lot={lot} speech={speech} />
        </ButtonLink>
      )}
    </div>
  );
}

function Groups({ lot, call, speech }: Props) {
  const { say } = speech;
  const { groups, isDivided, countries } = lot;
  return (
    <div className="grid justify-items-start gap-1">
      {isDivided ? (
        <ul>
          {groups.map((group) => (
            <li key={group.id}>{sayGroup(speech, group)}</li>
          ))}
        </ul>
      ) : (
        <p>{say("call.groups.one")}</p>
      )}
      {call.mayRun && countries.length > 1 && (
        <ButtonLink tone="plain" size="small" href={`/tenders/${call.head.id}/call/groups/${lot.lot}`}>
          {say(isDivided ? "call.groups.change" : "call.groups.draw")}
          <OfLot lot={lot} speech={speech} />
        </ButtonLink>
      )}
    </div>
  );
}

function Conditions({ lot, call, speech }: Props) {
  return (
    <ul className="grid gap-1.5">
      {lot.conditions.map(({ condition, title, state }) => (
        <li key={condition} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <a href={`/tenders/${call.head.id}/conditions/${condition}`}>{title}</a>
          <ConditionState state={state} speech={speech} />
        </li>
      ))}
    </ul>
  );
}
