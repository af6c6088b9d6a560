import type { Speech } from "@/messages/speak";
import { Button } from "@/ui/button";
import { inLanguage, NOTICES } from "./addresses";

/** A longer search is nobody's; the list reads no more of it either. */
export const SEARCH_LENGTH_MAX = 200;

/** One field over all notices. What is searched for stands in the address, so that it can be kept and sent on. */
export function SearchForm({ speech, search = "" }: { readonly speech: Speech; readonly search?: string }) {
  const { language, say } = speech;
  return (
    <form className="form max-w-176" role="search" method="get" action={inLanguage(language, NOTICES)}>
      <div className="fields-beside">
        <div className="field">
          <label className="field-label" htmlFor="search">
            {say("publication.search.label")}
          </label>
          <div className="field-hint" id="search-hint">
            {say("publication.search.hint")}
          </div>
          <input
            id="search"
            name="search"
            type="search"
            defaultValue={search}
            maxLength={SEARCH_LENGTH_MAX}
            aria-describedby="search-hint"
            autoComplete="off"
          />
        </div>
        <Button type="submit" icon="search">
          {say("publication.search.button")}
        </Button>
      </div>
    </form>
  );
}
