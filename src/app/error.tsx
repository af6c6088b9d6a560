"use client";

import { FailedPage } from "@/screens/people/failed-page";

export default function Failed({ retry }: { readonly retry: () => void }) {
  return (
    <main id="content" className="mx-auto grid max-w-3xl gap-6 p-8">
      <FailedPage again={retry} />
    </main>
  );
}
