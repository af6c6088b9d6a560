import type { Speech } from "@/messages/speak";
import type { PartName } from "@/queries/consensus/room-parts";
import type { Statement } from "@/queries/consensus/room-statements";
import { CountryCode } from "@/ui/country-strip";
import { Prose } from "@/ui/prose";
import { draftAddress } from "../documents/draft-address";
import { sayPart } from "../documents/part-name";
import type { RoomProps } from "./room-props";
import { sayParts } from "./say-parts";

/** All that came with words: statements, holds, objections and withdrawals, with country and time, those that stand first. */
export function Statements({ head, revision, speech }: RoomProps) {
  const { statements, isDispatched } = revision;
  if (statements.length === 0) return null;
  const mayAnswer = head.runsIt && !isDispatched;
  return (
    <div className="grid gap-4 border-t border-line px-(--pad) py-4">
      <h3>{speech.say("consensus.positions.statements")}</h3>
      <ul className="grid gap-5">
        {statements.map((statement) => (
          <li key={statement.key} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
            <CountryCode code={statement.country} />
            <div className="grid gap-2">
              <Who statement={statement} speech={speech} />
              <Why statement={statement} lastDay={revision.lastDay} speech={speech} />
              {mayAnswer && !statement.isFallen && statement.kind === "objects" && (
                <WhereToAnswer parts={statement.parts} tender={head.id} speech={speech} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Props = { readonly statement: Statement; readonly speech: Speech };

function Who({ statement: { kind, country, at, parts, isFallen, isDeputys }, speech }: Props) {
  const { say } = speech;
  return (
    <div>
      <p className="font-medium">{say(whatWasSaid(kind, isFallen), { country: speech.country(country) })}</p>
      <p className="quiet flex flex-wrap gap-x-3">
        <span>{say("consensus.positions.about", { parts: sayParts(parts, speech) })}</span>
        <time dateTime={at}>
          {isDeputys ? say("consensus.positions.deputyAt", { at: speech.instant(at) }) : speech.instant(at)}
        </time>
      </p>
    </div>
  );
}

function whatWasSaid(kind: Statement["kind"], isFallen: boolean) {
  switch (kind) {
    case "withdrew":
      return "consensus.positions.withdrawing";
    case "objects":
      return isFallen ? "consensus.positions.objected" : "consensus.positions.objecting";
    case "consents":
      return isFallen ? "positions.said.consented" : "positions.said.consents";
    case "holds":
      return isFallen ? "positions.said.held" : "positions.said.holds";
    case "lapsed":
      return isFallen ? "positions.said.held" : "positions.said.lapsed";
  }
}

function Why({ statement, lastDay, speech }: Props & { readonly lastDay: string | null }) {
  const { say } = speech;
  const { kind, reason, request, owner, until } = statement;
  const isLate = kind === "holds" && until !== null && lastDay !== null && until > lastDay;
  const facts = [
    { term: kind === "consents" ? say("positions.said.statement") : say("consensus.positions.reason"), said: reason },
    { term: say("consensus.positions.request"), said: request },
    { term: say("positions.said.owner"), said: owner },
    { term: say("positions.said.until"), said: until === null ? "" : speech.day(until) },
  ];
  return (
    <>
      <dl className="grid gap-2">
        {facts
          .filter(({ said }) => said !== "")
          .map(({ term, said }) => (
            <div key={term}>
              <dt className="quiet">{term}</dt>
              <dd>
                <Prose text={said} />
              </dd>
            </div>
          ))}
      </dl>
      {isLate && <p>{say("positions.said.late", { day: speech.day(lastDay) })}</p>}
    </>
  );
}

type WhereProps = { readonly parts: readonly PartName[]; readonly tender: string; readonly speech: Speech };

/** An objection is met where the text is written. */
function WhereToAnswer({ parts, tender, speech }: WhereProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {parts.map((part) => (
        <li key={part.part}>
          <a href={draftAddress(tender, part)}>
            {speech.say("consensus.positions.answer", { part: sayPart(part, speech) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
