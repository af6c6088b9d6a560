import { CRITERIA_LIBRARY, type LibraryId } from "@/domain/documents/criteria-library";
import type { LibraryWords } from "@/domain/documents/library-criterion";
import type { Speech } from "../speak";

/** Every entry has a name, a question and evidence; the rest comes with the form of its answer, and is empty without. */
export function sayLibraryEntry(id: LibraryId, speech: Speech): LibraryWords {
  const say = sayingOf(speech);
  const { of } = CRITERIA_LIBRARY[id].answer;
  const choice = (key: string) => (of === "choice" ? say(`${id}.choices.${key}`) : "");
  return {
    name: say(`${id}.name`),
    question: say(`${id}.question`),
    evidence: say(`${id}.evidence`),
    unit: of === "number" ? say(`${id}.unit`) : "",
    milestone: of === "plan" ? say(`${id}.milestone`) : "",
    choices: { best: choice("best"), middle: choice("middle"), least: choice("least") },
  };
}

/** Which words an entry has follows from the form of its answer; a test says every entry in every language. */
function sayingOf(speech: Speech): (key: string) => string {
  const say = speech.say as unknown as (key: string) => string;
  return (key) => say(`criteriaLibrary.${key}`);
}
