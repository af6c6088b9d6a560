import { takeSheet } from "../../../../take-sheet";
import { tenderIdIn } from "../../../tender-id";

type Context = { readonly params: Promise<{ readonly tenderId: string }> };

/** A sheet for the lots of this tender. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const tender = await tenderIdIn(params);
  return takeSheet(request, { tender, page: `/tenders/${tender}/lots/sheet` });
}
