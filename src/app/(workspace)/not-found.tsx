import { viewer } from "@/identity/viewer";
import { MissingPage } from "@/screens/people/missing-page";

/** What a page of the workspace answers where there is nothing for the viewer. */
export default async function NotFound() {
  return <MissingPage speech={(await viewer()).speech} />;
}
