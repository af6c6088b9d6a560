import { after } from "next/server";
import { noteFailure } from "@/identity/note-failure";
import { viewer } from "@/identity/viewer";
import { myDay } from "@/queries/tenders/my-day";
import { MyDay } from "@/screens/people/my-day";
import { noteVisit } from "@/use-cases/people/note-visit";

export default async function Page() {
  const { circumstances, speech, country } = await viewer();
  const day = await myDay(circumstances);
  // Once it has been shown. A visit that could not be noted is no reason to show nothing: the same is then new again.
  after(() => noteVisit(circumstances).catch((failure: unknown) => noteFailure("noting a visit", failure)));
  return <MyDay day={day} speech={speech} now={circumstances.now} country={country} />;
}
