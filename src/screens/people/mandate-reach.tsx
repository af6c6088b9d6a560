import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import type { MandateProps } from "./mandate-props";

/** The ceiling with its rates, each with its day and its source. */
export function MandateReach({ page: { country: code, ceiling }, speech }: MandateProps) {
  const { say } = speech;
  const country = speech.country(code);
  return (
    <Card title={say("mandates.one.reach")} footer={say("mandates.one.private", { country })}>
      {ceiling === null ? (
        <p>{say("mandates.one.noCeiling")}</p>
      ) : (
        <>
          <p>{say("mandates.one.ceilingText", { country })}</p>
          <Facts
            items={[
              {
                key: "ceiling",
                term: say("mandates.one.ceiling"),
                detail: <strong>{speech.money(ceiling.amount)}</strong>,
              },
              ...ceiling.rates.map(({ from, rate, on, source }) => ({
                key: from,
                term: say("mandates.one.rate", {
                  from,
                  rate: speech.quantity(rate),
                  currency: ceiling.amount.currency,
                }),
                detail: say("mandates.one.rateOrigin", { day: speech.day(on), source }),
              })),
            ]}
          />
        </>
      )}
    </Card>
  );
}
