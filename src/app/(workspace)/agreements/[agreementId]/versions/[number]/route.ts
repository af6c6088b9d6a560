import { bytesAnswer } from "../../../bytes-answer";
import { agreementIdIn } from "../../agreement-id";

type Context = { readonly params: Promise<{ readonly agreementId: string; readonly number: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return bytesAnswer(await agreementIdIn(params), (await params).number);
}
