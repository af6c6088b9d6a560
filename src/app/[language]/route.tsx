import { openNotices } from "@/queries/publication/published-notices";
import { FRONT } from "@/screens/publication/addresses";
import { Front } from "@/screens/publication/front";
import { missingAnswer, pageAnswer } from "./answers";
import { visitIn } from "./visit";

type Context = { readonly params: Promise<{ readonly language: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const visit = await visitIn(params);
  if (!visit) return missingAnswer(null);

  const { speech, now } = visit;
  const page = {
    address: FRONT,
    title: speech.say("publication.front.documentTitle"),
    description: speech.say("publication.front.what"),
  };
  return pageAnswer(visit, page, <Front speech={speech} now={now} open={await openNotices(now)} />);
}
