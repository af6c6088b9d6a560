import { takeSheet } from "../../../take-sheet";

/** A sheet for a tender that is still to be proposed. */
export function POST(request: Request): Promise<Response> {
  return takeSheet(request, { tender: null, page: "/tenders/new/sheet" });
}
