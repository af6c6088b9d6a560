import { signInPath } from "@/identity/safe-path";
import { tooManyUploads, uploadDigest } from "@/identity/upload-digest";
import { findViewer } from "@/identity/viewer";
import { digestAddress, VERIFY } from "@/screens/publication/verify-address";

/** Takes a file to be checked where the browser runs no script, and leads to what is known of its digest. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return seeOther(signInPath(VERIFY));
  const upload = await uploadDigest(request);
  if (!upload) return tooManyUploads();
  return seeOther(upload.status === "taken" ? digestAddress(VERIFY, upload) : `${VERIFY}?problem=${upload.why}`);
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
