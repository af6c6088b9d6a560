import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { mailPreferences } from "@/queries/people/mail-preferences";
import { Preferences } from "@/screens/people/preferences";
import { chooseMyMail } from "./actions";

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> };

export default async function Page({ searchParams }: Props) {
  const { circumstances, speech, timeZone } = await viewer();
  const asked = await searchParams;
  return (
    <Preferences
      preferences={await mailPreferences(circumstances, timeZone)}
      choosing={{ action: chooseMyMail, act: newAct(), words: formWords(speech) }}
      zone={speech.zone(timeZone)}
      isSaved={asked["done"] === "saved"}
      speech={speech}
    />
  );
}
