import type { Speech } from "@/messages/speak";
import type { PartName, Statement } from "@/queries/consensus/room-parts";
import { CountryCode } from "@/ui/country-strip";
import { Prose } from "@/ui/prose";
import { anchorOf, sayPart } from "../documents/part-name";
import type { RoomProps } from "./room-props";
import { sayParts } from "./say-parts";

/** Every objection and withdrawal with its country, its time and its reason, those that stand first. */
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
              <Why statement={statement} speech={speech} />
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
  if (kind === "withdrew") return "consensus.positions.withdrawing";
  return isFallen ? "consensus.positions.objected" : "consensus.positions.objecting";
}

function Why({ statement: { reason, request }, speech }: Props) {
  return (
    <dl className="grid gap-2">
      <div>
        <dt className="quiet">{speech.say("consensus.positions.reason")}</dt>
        <dd>
          <Prose text={reason} />
        </dd>
      </div>
      {request !== "" && (
        <div>
          <dt className="quiet">{speech.say("consensus.positions.request")}</dt>
          <dd>
            <Prose text={request} />
          </dd>
        </div>
      )}
    </dl>
  );
}

type WhereProps = { readonly parts: readonly PartName[]; readonly tender: string; readonly speech: Speech };

/** An objection is met where the text is written. */
function WhereToAnswer({ parts, tender, speech }: WhereProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {parts.map((part) => (
        <li key={part.part}>
          <a href={`/tenders/${tender}/documents#${anchorOf(part)}`}>
            {speech.say("consensus.positions.answer", { part: sayPart(part, speech) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
