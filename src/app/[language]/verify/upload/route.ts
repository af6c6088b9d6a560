import { tooManyUploads, uploadDigest } from "@/identity/upload-digest";
import { inLanguage } from "@/screens/publication/addresses";
import { digestAddress, VERIFY } from "@/screens/publication/verify-address";
import { missingAnswer } from "../../answers";
import { visitIn } from "../../visit";

type Context = { readonly params: Promise<{ readonly language: string }> };

/** A file that anyone sends to be checked: nothing of it is kept. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const visit = await visitIn(params);
  if (!visit) return missingAnswer(null);

  const upload = await uploadDigest(request);
  if (!upload) return tooManyUploads();
  const page = inLanguage(visit.speech.language, VERIFY);
  const location = upload.status === "taken" ? digestAddress(page, upload) : `${page}?problem=${upload.why}`;
  return new Response(null, { status: 303, headers: { location } });
}
