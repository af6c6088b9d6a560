import type { Speech } from "@/messages/speak";
import type { TheCall } from "@/queries/participation/the-call";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";

type Props = {
  readonly call: Pick<TheCall, "head" | "entitled" | "namesBuyersOf">;
  readonly speech: Speech;
};

/** Who may call off, country by country: each names its own. */
export function CallBuyers({ call, speech }: Props) {
  const { say } = speech;
  const { entitled, namesBuyersOf, head } = call;
  if (entitled.length === 0) return null;
  const own = entitled.find(({ country }) => country === namesBuyersOf);
  return (
    <Card
      id="buyers"
      title={say("call.buyers.title")}
      aside={
        own && (
          <ButtonLink tone="plain" size="small" href={`/tenders/${head.id}/call/buyers`}>
            {say(own.buyers.length > 0 ? "call.buyers.change" : "call.buyers.name")}
          </ButtonLink>
        )
      }
      footer={say("call.buyers.law")}
    >
      <Facts
        items={entitled.map(({ country, buyers }) => ({
          key: country,
          term: speech.country(country),
          detail: <Names buyers={buyers} speech={speech} />,
        }))}
      />
    </Card>
  );
}

function Names({ buyers, speech }: { readonly buyers: readonly string[]; readonly speech: Speech }) {
  if (buyers.length === 0) return <span className="quiet">{speech.say("call.buyers.none")}</span>;
  return (
    <ul>
      {buyers.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
