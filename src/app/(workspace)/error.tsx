"use client";

import { FailedPage } from "@/screens/people/failed-page";

/** The frame around it stands: only the page could not be made. */
export default function Failed({ retry }: { readonly retry: () => void }) {
  return <FailedPage again={retry} />;
}
