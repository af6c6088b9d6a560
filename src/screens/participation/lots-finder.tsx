import type { Speech } from "@/messages/speak";
import type { ParticipationBoard } from "@/queries/participation/participation-board";
import { ButtonLink } from "@/ui/button";
import { Pager } from "@/ui/pager";
import { SearchField } from "@/ui/search-field";
import { lotsAddress } from "./lots-address";

type Props = { readonly board: ParticipationBoard; readonly speech: Speech };

/** Looks for lots, where there are more than one page of them. What is looked for stands in the address. */
export function LotsFinder({ board, speech }: Props) {
  const { say } = speech;
  const { head, find, found, pages, isPast, day } = board;
  if (pages === 1 && find === "") return null;
  return (
    <form className="form max-w-176" role="search" method="get" action={`/tenders/${head.id}/lots`}>
      {isPast && <input type="hidden" name="on" value={day} />}
      <SearchField
        label={say("participation.find.label")}
        hint={say("participation.find.hint")}
        search={find}
        act={say("participation.find.button")}
      >
        {say("participation.find.found", { n: found })}
        <ButtonLink tone="quiet" size="small" href={lotsAddress({ ...board, find: "" })}>
          {say("participation.find.all")}
        </ButtonLink>
      </SearchField>
    </form>
  );
}

/** The way through many lots. */
export function LotsPager({ board, speech }: Props) {
  const { page, pages } = board;
  if (pages === 1) return null;
  const to = (number: number) => lotsAddress(board, number);
  return (
    <Pager
      label={speech.say("participation.find.pager")}
      position={speech.say("participation.find.position", { page: speech.number(page), pages: speech.number(pages) })}
      previous={page > 1 ? { href: to(page - 1), label: speech.say("participation.find.previous") } : undefined}
      next={page < pages ? { href: to(page + 1), label: speech.say("participation.find.next") } : undefined}
    />
  );
}
