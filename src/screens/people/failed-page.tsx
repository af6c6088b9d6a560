"use client";

import { useSyncExternalStore } from "react";
import { da } from "@/messages/shell/da";
import { en } from "@/messages/shell/en";
import { is } from "@/messages/shell/is";
import { nb } from "@/messages/shell/nb";
import { Button, ButtonLink } from "@/ui/button";
import { PageHeading } from "@/ui/page-heading";

/** Whatever failed may be what finds out the reader's language: all four are at hand, and the document tells which. */
const WORDS = { en, da, nb, is };

/** In place of a page that could not be made. */
export function FailedPage({ again }: { readonly again: () => void }) {
  const { failed, pages } = useWords();
  return (
    <>
      <PageHeading title={failed.title} lead={failed.text} />
      <div className="flex flex-wrap gap-3">
        <Button onClick={again}>{failed.again}</Button>
        <ButtonLink tone="quiet" href="/my-day">
          {pages.myDay}
        </ButtonLink>
      </div>
    </>
  );
}

function useWords() {
  const language = useSyncExternalStore(neverChanges, languageOfDocument, () => "en");
  return Object.entries(WORDS).find(([code]) => code === language)?.[1] ?? en;
}

const neverChanges = () => () => undefined;

function languageOfDocument(): string {
  return document.documentElement.lang;
}
