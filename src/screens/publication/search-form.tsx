import type { Speech } from "@/messages/speak";
import { SearchField } from "@/ui/search-field";
import { inLanguage, NOTICES } from "./addresses";

/** One field over all notices. What is searched for stands in the address, so that it can be kept and sent on. */
export function SearchForm({ speech, search = "" }: { readonly speech: Speech; readonly search?: string }) {
  const { language, say } = speech;
  return (
    <form className="form max-w-176" role="search" method="get" action={inLanguage(language, NOTICES)}>
      <SearchField
        name="search"
        label={say("publication.search.label")}
        hint={say("publication.search.hint")}
        search={search}
        act={say("publication.search.button")}
        tone="primary"
      />
    </form>
  );
}
