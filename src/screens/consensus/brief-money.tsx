import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import type { BriefProps } from "./brief-props";
import { sayMeasured } from "../participation/say-measured";

/** What it costs at today's prices, and what is left of budget and ceilings: the country's own figures, for it alone. */
export function BriefMoney({ brief, version: { money }, speech }: BriefProps) {
  const { say } = speech;
  const country = speech.country(brief.country);
  const { estimated, maximum, without, limits } = money;
  const amounts = [
    { key: "estimated", term: say("brief.money.estimated"), detail: speech.list(estimated.map(speech.money)) },
    { key: "maximum", term: say("brief.money.maximum"), detail: speech.list(maximum.map(speech.money)) },
  ];
  const room = `/tenders/${brief.head.id}/room`;
  return (
    <Card level={3} title={say("brief.money.title", { country })}>
      {maximum.length === 0 ? (
        <p>{say("brief.money.nothing", { country })}</p>
      ) : (
        <>
          <Facts items={amounts} />
          <p className="quiet">{say("brief.money.basis", { country })}</p>
        </>
      )}
      {without > 0 && (
        <p>
          {say("brief.money.without", { n: without })} <a href={`${room}#prices`}>{say("brief.money.enter")}</a>
        </p>
      )}
      {limits.length > 0 && (
        <Facts
          items={limits.map(({ key, mandate, amount, measured }) => ({
            key,
            term: mandate
              ? say(mandate.counts ? "room.bound.mandate" : "room.bound.mandateNot", mandate)
              : say("room.bound.budget"),
            detail: `${speech.money(amount)}: ${sayMeasured(measured, speech)}`,
          }))}
        />
      )}
    </Card>
  );
}
