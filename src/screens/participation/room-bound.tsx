import type { Limit } from "@/queries/participation/room-limits";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { Tag } from "@/ui/tag";
import type { RoomScreenProps } from "./room-screen-props";
import { sayMeasured } from "./say-measured";

/** The most that the country would be bound to, at today's prices, beside its budget and its mandates' ceilings. */
export function RoomBound({ room, speech }: RoomScreenProps) {
  const { say } = speech;
  const { text, bound, head } = room;
  const country = speech.country(room.country);
  const isCounted = text.in !== "none" && bound.lots > 0;
  return (
    <Card
      id="bound"
      title={say("room.bound.title", { country })}
      aside={<a href={`/tenders/${head.id}/mandates`}>{say("room.bound.mandates", { country })}</a>}
      footer={say("room.bound.consent")}
    >
      {text.in === "none" ? (
        <p>{say("room.bound.none")}</p>
      ) : (
        <p className="quiet">
          {text.in === "version"
            ? say("room.bound.version", { number: speech.number(text.version) })
            : say("room.bound.draft")}
        </p>
      )}
      {text.in !== "none" && bound.lots === 0 && <p>{say("room.bound.noLots", { country })}</p>}
      {isCounted && <Sum room={room} speech={speech} />}
      {isCounted && <Limits room={room} speech={speech} />}
    </Card>
  );
}

function Sum({ room: { bound, country: code }, speech }: RoomScreenProps) {
  const { say } = speech;
  const country = speech.country(code);
  const counted = bound.lines - bound.without;
  return (
    <div className="grid gap-1">
      <p className="font-medium">
        {counted > 0
          ? say("room.bound.sum", { amount: speech.list(bound.amounts.map(speech.money)), lines: counted, country })
          : say("room.bound.nothing", { country })}
      </p>
      {bound.without > 0 && <p>{say("room.bound.without", { n: bound.without })}</p>}
      {bound.withoutTerm > 0 && <p>{say("room.bound.withoutTerm", { n: bound.withoutTerm })}</p>}
    </div>
  );
}

function Limits({ room: { limits }, speech }: RoomScreenProps) {
  const { say } = speech;
  return (
    <FactTable<"limit" | "amount" | "stands" | "outcome">
      caption={say("room.bound.caption")}
      columns={[
        { key: "limit", header: say("room.bound.limit") },
        { key: "amount", header: say("room.bound.amount"), numeric: true },
        { key: "stands", header: say("room.bound.stands"), numeric: true },
        { key: "outcome", header: say("room.bound.outcome") },
      ]}
      rows={limits.map((limit) => ({
        key: limit.key,
        cells: {
          limit: <NameOf limit={limit} speech={speech} />,
          amount: speech.money(limit.amount),
          stands: <Needed limit={limit} speech={speech} />,
          outcome: <Outcome limit={limit} speech={speech} />,
        },
      }))}
      empty={<p className="quiet">{say("room.bound.noLimits")}</p>}
    />
  );
}

type LimitProps = { readonly limit: Limit; readonly speech: RoomScreenProps["speech"] };

function NameOf({ limit: { mandate }, speech: { say } }: LimitProps) {
  if (!mandate) return say("room.bound.budget");
  const { holder, issuer, counts } = mandate;
  return (
    <a href={`/mandates/${mandate.mandate}`}>
      {say(counts ? "room.bound.mandate" : "room.bound.mandateNot", { holder, issuer })}
    </a>
  );
}

function Needed({ limit: { measured }, speech }: LimitProps) {
  if (measured.isWithin) return speech.money(measured.needed);
  return measured.beyond.why === "beyond" ? speech.money(measured.beyond.needed) : "–";
}

function Outcome({ limit: { measured }, speech }: LimitProps) {
  const look = measured.isWithin ? "isWithin" : measured.beyond.why === "beyond" ? "isBeyond" : "unknown";
  return (
    <span className="grid justify-items-start gap-0.5">
      <Tag {...LOOKS[look]}>{speech.say(`room.bound.${look}`)}</Tag>
      <span>{sayMeasured(measured, speech)}</span>
    </span>
  );
}

const LOOKS = {
  isWithin: { tone: "good", icon: "check" },
  isBeyond: { tone: "bad", icon: "error" },
  unknown: { tone: "warn", icon: "warning" },
} as const;
