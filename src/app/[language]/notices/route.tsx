import { publishedNotices } from "@/queries/publication/published-notices";
import { noticesAddress } from "@/screens/publication/addresses";
import { Notices } from "@/screens/publication/notices";
import { missingAnswer, pageAnswer } from "../answers";
import { visitIn } from "../visit";
import { searchIn } from "./search-in";

type Context = { readonly params: Promise<{ readonly language: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const visit = await visitIn(params);
  if (!visit) return missingAnswer(null);

  const { speech, now } = visit;
  const { search, page } = searchIn(request.url);
  const list = await publishedNotices({ search, page });
  if (page > list.pages) return missingAnswer(visit);

  const title =
    search === ""
      ? speech.say("publication.list.title")
      : speech.say("publication.list.countFound", { total: list.total, search });
  return pageAnswer(
    visit,
    {
      address: noticesAddress({ search, page }),
      title: `${title} · ${speech.say("shell.name")}`,
      description: speech.say("publication.list.description"),
      isKept: search === "", // what somebody searched for is no page of ours to be found
    },
    <Notices speech={speech} now={now} search={search} list={list} />,
  );
}
