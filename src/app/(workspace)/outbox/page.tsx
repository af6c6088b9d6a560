import { viewer } from "@/identity/viewer";
import { myMail } from "@/queries/people/my-mail";
import { Outbox } from "@/screens/people/outbox";

export default async function Page() {
  const { circumstances, speech, timeZone } = await viewer();
  return <Outbox mail={await myMail(circumstances, timeZone)} speech={speech} />;
}
