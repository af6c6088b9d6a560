import { notFound } from "next/navigation";
import { keptFileAnswer } from "@/identity/kept-file-answer";
import { viewer } from "@/identity/viewer";
import { ownMandate } from "@/queries/people/own-mandates";
import { mandateIdIn } from "../../mandate-id";

type Context = { readonly params: Promise<{ readonly mandateId: string; readonly n: string }> };

/** A paper of a mandate, for the people of its own country; for everybody else there is none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { circumstances } = await viewer();
  const page = await ownMandate(circumstances, await mandateIdIn(params));
  const { n } = await params;
  const paper = page?.papers.find((each) => String(each.n) === n);
  return paper ? keptFileAnswer(paper) : notFound();
}
