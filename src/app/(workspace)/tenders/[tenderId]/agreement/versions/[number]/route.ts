import { bytesAnswer } from "../../../../../agreements/bytes-answer";
import { tenderIdIn } from "../../../tender-id";

type Context = { readonly params: Promise<{ readonly tenderId: string; readonly number: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return bytesAnswer(await tenderIdIn(params), (await params).number);
}
