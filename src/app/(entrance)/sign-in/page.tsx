import { DEMO_PASSWORD, demoPeople } from "@/identity/demo-people";
import { formWords } from "@/identity/form-words";
import { languageOfPage } from "@/identity/language-of-page";
import { pathOfThisSite } from "@/identity/safe-path";
import { findViewer } from "@/identity/viewer";
import { speak } from "@/messages/speak";
import { DemoPeople } from "@/screens/people/demo-people";
import { SignIn } from "@/screens/people/sign-in";
import { signIn, signInAsSomebodyOfTheDemo } from "./actions";

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> };

export default async function Page({ searchParams }: Props) {
  const asked = await searchParams;
  const next = pathOfThisSite(asked["next"]);
  const viewer = await findViewer();
  const speech = speak((await languageOfPage()).language, "UTC");
  const people = await demoPeople();
  return (
    <SignIn
      speech={speech}
      next={next}
      signIn={signIn}
      formWords={formWords(speech)}
      signedInAs={viewer?.name ?? null}
      isTurnedAway={asked["turned-away"] !== undefined}
      demo={
        people.length > 0 && (
          <DemoPeople
            people={people}
            password={DEMO_PASSWORD}
            next={next}
            speech={speech}
            signInAs={signInAsSomebodyOfTheDemo}
          />
        )
      }
    />
  );
}
