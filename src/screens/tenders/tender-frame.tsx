import type { ReactNode } from "react";
import { WAY, type Stage } from "@/domain/tenders/stage";
import type { Speech } from "@/messages/speak";
import type { CountryState, TenderHead } from "@/queries/tenders/tender-head";
import { CountryStrip, type Standing } from "@/ui/country-strip";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import { StageLine } from "@/ui/stage-line";
import { TabsNav } from "@/ui/tabs-nav";

type TenderPage = "overview" | "lots" | "documents" | "consensus" | "record";

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
      {children}
    </Stack>
  );
}

function kickerOf({ number, leadCountry, lots, publicationNumber }: TenderHead, speech: Speech): readonly ReactNode[] {
  const facts: ReactNode[] = [
    <strong key="number">{number}</strong>,
    speech.say("tenders.frame.lead", { country: speech.country(leadCountry) }),
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

function TenderStages({ head, speech }: { readonly head: TenderHead; readonly speech: Speech }) {
  const way = wayOf(head.stage);
  const place = way.indexOf(head.stage);
  const isOver = head.stage === "published";
  return (
    <StageLine
      label={speech.say("tenders.frame.stages")}
      stages={way.map((stage, index) => ({
        key: stage,
        name: speech.say(`terms.stage.${stage}`),
        state: stateOf(stage, { index, place, isOver }),
        note: index === place ? noteOf(head, speech) : undefined,
      }))}
      words={{
        position: speech.say("tenders.frame.position", {
          place: speech.number(place + 1),
          all: speech.number(way.length),
        }),
        all: speech.say("tenders.frame.allStages"),
        done: speech.say("tenders.frame.stage.done"),
        now: speech.say("tenders.frame.stage.now"),
        next: speech.say("tenders.frame.stage.next"),
        stopped: speech.say("tenders.frame.stage.stopped"),
      }}
    />
  );
}

/** A refused notice ends the way where the published one would have stood. */
function wayOf(stage: Stage): readonly Stage[] {
  return stage === "not-published" ? [...WAY.slice(0, -1), stage] : WAY;
}

function stateOf(stage: Stage, at: { readonly index: number; readonly place: number; readonly isOver: boolean }) {
  if (stage === "not-published") return "stopped";
  if (at.index < at.place || (at.isOver && at.index === at.place)) return "done";
  return at.index === at.place ? "now" : "next";
}

/** The instant that ends the stage, where one does. */
function noteOf({ stage, interestClosesAt, roundClosesAt }: TenderHead, speech: Speech): string | undefined {
  const until = stage === "interest" ? interestClosesAt : stage === "consensus" ? roundClosesAt : null;
  if (until === null) return undefined;
  return speech.say("tenders.frame.until", { at: speech.instant(until), zone: speech.zone(speech.timeZone) });
}

const STANDINGS = {
  observes: "observer",
  invited: "waits",
  "no-answer": "no-answer",
  in: "in",
  out: "out",
  consents: "consents",
  objects: "objects",
  waits: "waits",
} as const satisfies Record<CountryState, Standing>;

function TenderCountries({ head, speech }: { readonly head: TenderHead; readonly speech: Speech }) {
  const countries = head.countries.map(({ country, state }) => ({
    code: country,
    name: speech.country(country),
    standing: STANDINGS[state],
    word: speech.say(`terms.state.${state}`),
  }));
  return (
    <CountryStrip
      label={speech.say("tenders.frame.countries")}
      countries={countries.toSorted((a, b) => speech.compare(a.name, b.name))}
    />
  );
}

/** Whoever may not read the texts is not led to pages that are not there for them. */
function pagesFor({ readsTexts }: TenderHead): readonly TenderPage[] {
  return readsTexts ? ["overview", "lots", "documents", "consensus", "record"] : ["overview", "lots", "record"];
}

function addressOf({ id }: TenderHead, page: TenderPage): string {
  return page === "overview" ? `/tenders/${id}` : `/tenders/${id}/${page}`;
}

function pageName(speech: Speech, page: TenderPage): string {
  return speech.say(`tenders.pages.${page}`);
}
