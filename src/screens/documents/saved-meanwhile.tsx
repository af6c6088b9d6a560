"use client";

import type { TextLanguage } from "@/domain/definitions/text-language";
import { differenceOf } from "@/domain/documents/difference";
import { Difference } from "@/ui/difference";
import { NoticeBox } from "@/ui/notice-box";
import { CarriedField, useCarried } from "./carried-field";

type Props = {
  /** In which the text is written. */
  readonly language?: TextLanguage;
  readonly words: {
    readonly title: string;
    readonly shown: string;
    readonly yours: string;
    readonly inserted: string;
    readonly deleted: string;
  };
};

/**
 * What somebody else saved while this text was being written, with what they changed. It comes
 * with the refusal, and is carried on, so that it still stands here if the next attempt is refused too.
 */
export function SavedMeanwhile({ words, language = "en" }: Props) {
  const [oldHeading, newHeading] = [useCarried("begun.heading") ?? "", useCarried("saved.heading")];
  const [oldText, newText] = [useCarried("begun.text") ?? "", useCarried("saved.text")];
  if (newHeading === undefined || newText === undefined) return null;

  return (
    <>
      {["begun.heading", "begun.text", "saved.heading", "saved.text"].map((name) => (
        <CarriedField key={name} name={name} />
      ))}
      <NoticeBox tone="warning" title={words.title}>
        <p>{words.shown}</p>
        <div className="my-3 grid gap-1 border-s-2 border-line-strong ps-4">
          <strong>
            <Difference segments={differenceOf(oldHeading, newHeading)} words={words} language={language} />
          </strong>
          <Difference segments={differenceOf(oldText, newText)} words={words} language={language} />
        </div>
        <p>{words.yours}</p>
      </NoticeBox>
    </>
  );
}
