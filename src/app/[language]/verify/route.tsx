import { publishedBytes } from "@/queries/publication/published-bytes";
import { PublicVerify } from "@/screens/publication/public-verify";
import { askedDigest, VERIFY } from "@/screens/publication/verify-address";
import { missingAnswer, pageAnswer } from "../answers";
import { visitIn } from "../visit";

type Context = { readonly params: Promise<{ readonly language: string }> };

/** Whether bytes are what was published; anyone may ask. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const visit = await visitIn(params);
  if (!visit) return missingAnswer(null);

  const { speech } = visit;
  const asked = askedDigest(new URL(request.url).searchParams);
  const found = asked.asked === "digest" ? await publishedBytes(asked.sha256) : [];
  const page = {
    address: VERIFY,
    title: `${speech.say("frozen.verify.title")} · ${speech.say("shell.name")}`,
    description: speech.say("frozen.verify.leadPublic"),
    isKept: false,
  };
  return pageAnswer(visit, page, <PublicVerify asked={asked} found={found} speech={speech} />);
}
