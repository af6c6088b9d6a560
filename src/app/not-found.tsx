import { languageOfPage } from "@/identity/language-of-page";
import { speak } from "@/messages/speak";
import { Entrance } from "@/screens/people/entrance";
import { MissingPage } from "@/screens/people/missing-page";

/** An address of no page at all. */
export default async function NotFound() {
  const speech = speak((await languageOfPage()).language, "UTC");
  return (
    <Entrance speech={speech} clock={null} inLanguage={(language) => `?language=${language}`}>
      <MissingPage speech={speech} />
    </Entrance>
  );
}
