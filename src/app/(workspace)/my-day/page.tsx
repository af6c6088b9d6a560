import { viewer } from "@/identity/viewer";
import { myDay } from "@/queries/tenders/my-day";
import { MyDay } from "@/screens/people/my-day";

export default async function Page() {
  const { circumstances, speech, country } = await viewer();
  const day = await myDay(circumstances);
  return <MyDay day={day} speech={speech} now={circumstances.now} country={country} />;
}
