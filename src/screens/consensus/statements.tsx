import type { Speech } from "@/messages/speak";
import type { Statement } from "@/queries/consensus/room-parts";
import { CountryCode } from "@/ui/country-strip";
import { Prose } from "@/ui/prose";
import { Tag } from "@/ui/tag";
import { sayParts } from "./say-parts";

type Props = { readonly statements: readonly Statement[]; readonly speech: Speech };

/** Every objection and withdrawal with its country, its time and its reason, those that stand first. */
export function Statements({ statements, speech }: Props) {
  if (statements.length === 0) return null;
  return (
    <div className="grid gap-4 border-t border-line px-(--pad) py-4">
      <h3>{speech.say("consensus.positions.statements")}</h3>
      <ul className="grid gap-5">
        {statements.map((statement) => (
          <li key={statement.key} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
            <CountryCode code={statement.country} />
            <Said statement={statement} speech={speech} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Said({ statement, speech }: { readonly statement: Statement; readonly speech: Speech }) {
  const { kind, country, at, parts, reason, request, isFallen } = statement;
  const { say } = speech;
  return (
    <div className="grid gap-2">
      <div>
        <p className="flex flex-wrap items-baseline gap-x-3 font-medium">
          {say(`consensus.positions.${kind === "objects" ? "objecting" : "withdrawing"}`, {
            country: speech.country(country),
          })}
          {isFallen && <Tag tone="none">{say("consensus.positions.fallen")}</Tag>}
        </p>
        <p className="quiet">
          {say("consensus.positions.about", { parts: sayParts(parts, speech) })}{" "}
          <time dateTime={at}>{speech.instant(at)}</time>
        </p>
      </div>
      <dl className="grid gap-2">
        <div>
          <dt className="quiet">{say("consensus.positions.reason")}</dt>
          <dd>
            <Prose text={reason} />
          </dd>
        </div>
        {request !== "" && (
          <div>
            <dt className="quiet">{say("consensus.positions.request")}</dt>
            <dd>
              <Prose text={request} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
