import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { silentCountries } from "@/queries/consensus/silent-countries";
import { SilenceScreen } from "@/screens/consensus/silence-screen";
import { tenderIdIn } from "../../tender-id";
import { goOnWithoutTheSilent } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<{ readonly country?: string | string[] }>;
};

const Country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
  .catch(null);

export default async function SilentPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const { country } = await searchParams;
  const page = await silentCountries(circumstances, {
    tender: await tenderIdIn(params),
    country: Country.parse(country ?? null),
  });
  if (!page) notFound();
  const leavingOut = { action: goOnWithoutTheSilent, act: newAct(), words: formWords(speech) };
  return <SilenceScreen page={page} speech={speech} leavingOut={leavingOut} />;
}
