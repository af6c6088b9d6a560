import { notFound } from "next/navigation";
import { keptFileAnswer } from "@/identity/kept-file-answer";
import { viewer } from "@/identity/viewer";
import { oneCondition } from "@/queries/participation/one-condition";
import { tenderIdIn } from "../../../../tender-id";
import { conditionIdIn } from "../../../condition-id";

type Context = {
  readonly params: Promise<{ readonly tenderId: string; readonly conditionId: string; readonly n: string }>;
};

/** A file that was given as evidence, for all who take part; for everybody else there is none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { circumstances } = await viewer();
  const one = await oneCondition(circumstances, {
    tender: await tenderIdIn(params),
    condition: await conditionIdIn(params),
  });
  const { n } = await params;
  const file = one?.papers.evidence.find((each) => String(each.n) === n)?.file;
  return file ? keptFileAnswer(file) : notFound();
}
