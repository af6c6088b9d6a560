import { publishedNotice } from "@/queries/publication/published-notices";
import { noticeAddress } from "@/screens/publication/addresses";
import { Notice } from "@/screens/publication/notice";
import { noticeDescription } from "@/screens/publication/notice-description";
import { missingAnswer, pageAnswer } from "../../answers";
import { visitIn } from "../../visit";
import { publishedAt, type Context } from "./published";

export async function GET(_request: Request, context: Context): Promise<Response> {
  const visit = await visitIn(context.params);
  const notice = visit && (await publishedAt(context, publishedNotice));
  if (!visit || !notice) return missingAnswer(visit);

  const { speech, now } = visit;
  const { publicationNumber, common } = notice;
  const page = {
    address: noticeAddress(publicationNumber),
    title: speech.say("publication.notice.documentTitle", { title: common.title, number: publicationNumber }),
    description: noticeDescription(speech, notice),
  };
  return pageAnswer(visit, page, <Notice speech={speech} now={now} notice={notice} />);
}
