import type { ReactNode } from "react";
import { languageOfPage } from "@/identity/language-of-page";
import { PageDocument } from "@/ui/page-document";

/** The document around every page of the workspace and its door. Public pages bring their own. */
export default async function Layout({ children }: { readonly children: ReactNode }) {
  const { language, isWorkspace } = await languageOfPage();
  return (
    <PageDocument language={language} density={isWorkspace ? "compact" : "comfortable"}>
      {children}
    </PageDocument>
  );
}
