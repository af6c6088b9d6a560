import type { ReactNode } from "react";
import type { Speech } from "@/messages/speak";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import { TabsNav } from "@/ui/tabs-nav";
import { RefusedNotice } from "../gates/refused-notice";
import { TenderCountries } from "./tender-countries";
import { TenderStages } from "./tender-stages";

type TenderPage =
  | "overview"
  | "lots"
  | "agreement"
  | "call"
  | "conditions"
  | "timetable"
  | "documents"
  | "consensus"
  | "mandates"
  | "room"
  | "record";

type Props = {
  readonly head: TenderHead;
  readonly speech: Speech;
  readonly current: TenderPage;
  readonly children: ReactNode;
};

/** What stands above every page of a tender: which it is, where it is, where the countries stand, where else to look. */
export function TenderFrame({ head, speech, current, children }: Props) {
  return (
    <Stack gap="wide">
      <title>{`${head.number} ${pageName(speech, current)} · ${speech.say("shell.name")}`}</title>
      <Stack>
        <PageHeading title={head.title} kicker={kickerOf(head, speech)} />
        <TenderStages head={head} speech={speech} />
        <TenderCountries head={head} speech={speech} />
      </Stack>
      <TabsNav
        label={speech.say("tenders.frame.tabs")}
        tabs={pagesFor(head).map((page) => ({
          href: addressOf(head, page),
          label: pageName(speech, page),
          current: page === current,
        }))}
      />
      <RefusedNotice head={head} current={current} speech={speech} />
      {children}
    </Stack>
  );
}

function kickerOf(
  { number, form, leadCountry, lots, publicationNumber }: TenderHead,
  speech: Speech,
): readonly ReactNode[] {
  const facts: ReactNode[] = [
    <strong key="number">{number}</strong>,
    speech.say("tenders.frame.lead", { country: speech.country(leadCountry) }),
    ...(form === "accession" ? [speech.say("tenders.form.inWords")] : []),
    speech.say("tenders.lots", { n: lots }),
  ];
  if (publicationNumber === null) return facts;
  return [
    ...facts,
    <a key="notice" href={`/${speech.language}/notices/${encodeURIComponent(publicationNumber)}`}>
      {speech.say("tenders.frame.publicNotice")}
    </a>,
  ];
}

/** Whoever may not read the texts is not led to pages that are not there for them, nor into another's room. */
function pagesFor({ readsTexts, readsDrafts, hasRoom }: TenderHead): readonly TenderPage[] {
  const room: readonly TenderPage[] = hasRoom ? ["room"] : [];
  const drafts: readonly TenderPage[] = readsDrafts ? ["documents"] : [];
  const mandates: readonly TenderPage[] = hasRoom ? ["mandates"] : []; // whoever looks for one enters it before taking part
  return readsTexts
    ? [
        "overview",
        "lots",
        "agreement",
        "call",
        "conditions",
        "timetable",
        ...drafts,
        "consensus",
        "mandates",
        ...room,
        "record",
      ]
    : ["overview", "lots", "timetable", ...mandates, ...room, "record"];
}

function addressOf({ id }: TenderHead, page: TenderPage): string {
  return page === "overview" ? `/tenders/${id}` : `/tenders/${id}/${page}`;
}

function pageName(speech: Speech, page: TenderPage): string {
  return speech.say(`tenders.pages.${page}`);
}
