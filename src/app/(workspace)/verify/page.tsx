import { viewer } from "@/identity/viewer";
import { knownBytes } from "@/queries/consensus/known-bytes";
import { VerifyScreen } from "@/screens/consensus/verify-screen";
import { askedDigest } from "@/screens/publication/verify-address";

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export default async function VerifyPage({ searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const query = await searchParams;
  const asked = askedDigest({ get: (name) => [query[name]].flat()[0] ?? null });
  const found = asked.asked === "digest" ? await knownBytes(circumstances, asked.sha256) : [];
  return <VerifyScreen asked={asked} found={found} speech={speech} />;
}
