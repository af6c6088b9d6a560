import type { CommonContent } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";

type Props = { readonly speech: Speech; readonly common: CommonContent; readonly level?: 2 | 3 };

/** Who may call off, by country; nothing in a text of the first form, which did not say it. */
export function NoticeEntitled({ speech, common: { entitled = [], language }, level = 2 }: Props) {
  if (entitled.length === 0) return null;
  return (
    <Card id="entitled" level={level} title={speech.say("call.buyers.title")}>
      <Facts
        items={entitled.map(({ country, buyers }) => ({
          key: country,
          term: speech.country(country),
          detail: (
            <ul lang={language}>
              {buyers.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          ),
        }))}
      />
    </Card>
  );
}
