import { missingAnswer } from "../answers";
import { visitIn } from "../visit";

type Context = { readonly params: Promise<{ readonly language: string }> };

/** Every address below a language that is no page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return missingAnswer(await visitIn(params));
}
