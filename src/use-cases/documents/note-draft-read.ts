import type { TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { noteDraftRead as note } from "@/storage/workings/draft-reads";
import type { DraftPage } from "@/storage/workings/find-draft-reads";

/** Every page that shows a draft is noted before it is shown. What cannot be noted is not shown: this throws. */
export async function noteDraftRead(circumstances: Circumstances, tender: TenderId, page: DraftPage): Promise<void> {
  await note(circumstances, { tender, page });
}
