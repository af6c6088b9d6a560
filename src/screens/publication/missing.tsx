import type { Speech } from "@/messages/speak";
import { PageHeading } from "@/ui/page-heading";
import { FRONT, inLanguage } from "./addresses";
import { SearchForm } from "./search-form";

/** Nothing is here. What does not exist and what is not published yet are the same answer. */
export function Missing({ speech }: { readonly speech: Speech }) {
  const { language, say } = speech;
  return (
    <>
      <PageHeading title={say("publication.missing.title")} lead={say("publication.missing.text")} />
      <SearchForm speech={speech} />
      <p>
        <a href={inLanguage(language, FRONT)}>{say("publication.missing.home")}</a>
      </p>
    </>
  );
}
