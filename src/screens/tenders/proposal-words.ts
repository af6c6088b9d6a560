import type { Speech } from "@/messages/speak";

export const LINE_FIELDS = [
  "inn",
  "atc",
  "strength",
  "form",
  "route",
  "container",
  "packSize",
  "comparisonUnit",
  "volumeUnit",
] as const;

export type LineField = (typeof LINE_FIELDS)[number];

export type ProposalWords = ReturnType<typeof proposalWords>;

export const BUSINESS_CASE_MAX = 6000;

/** Every word of the form of a proposal, for the part of it that runs in the browser. */
export function proposalWords({ say, number, country, zone }: Speech, asked: { own: string; timeZone: string }) {
  const max = number(BUSINESS_CASE_MAX);
  const numbered = { number: "{number}" };
  return {
    what: say("tenders.proposal.what"),
    name: say("tenders.proposal.name"),
    nameHint: say("tenders.proposal.nameHint"),
    businessCase: say("tenders.proposal.businessCase"),
    businessCaseHint: say("tenders.proposal.businessCaseHint"),
    countLimit: say("tenders.proposal.countLimit", { max }),
    countUsed: say("tenders.proposal.countUsed", { used: "{used}", max }),
    whom: say("tenders.proposal.whom"),
    form: say("tenders.proposal.form"),
    forms: { joint: say("tenders.form.joint"), accession: say("tenders.form.accession") },
    formHints: { joint: say("tenders.form.jointHint"), accession: say("tenders.form.accessionHint") },
    asked: say("tenders.proposal.asked"),
    askedHint: say("tenders.proposal.askedHint", { country: country(asked.own) }),
    noCountries: say("tenders.proposal.noCountries"),
    participant: say("tenders.proposal.participant"),
    observer: say("tenders.proposal.observer"),
    notAsked: say("tenders.proposal.notAsked"),
    closesAt: say("tenders.proposal.closesAt"),
    closesAtHint: say("tenders.proposal.closesAtHint"),
    zone: zone(asked.timeZone),
    lotsTitle: say("tenders.proposal.lotsTitle"),
    lotsHint: say("tenders.proposal.lotsHint"),
    lots: {
      add: say("tenders.proposal.addLot"),
      remove: say("tenders.proposal.removeLot", numbered),
      row: say("tenders.proposal.lot", numbered),
    },
    lotTitle: say("tenders.proposal.lotTitle"),
    lotTitleHint: say("tenders.proposal.lotTitleHint"),
    linesOfLot: say("tenders.proposal.lines", numbered),
    lines: {
      add: say("tenders.proposal.addLine"),
      remove: say("tenders.proposal.removeLine", numbered),
      row: say("tenders.proposal.line", numbered),
    },
    line: forEachField((field) => say(`tenders.line.${field}`)),
    example: forEachField((field) => say(`tenders.line.example.${field}`)),
    propose: say("tenders.proposal.propose"),
    proposing: say("tenders.proposal.proposing"),
  } as const;
}

function forEachField(wordOf: (field: LineField) => string): Readonly<Record<LineField, string>> {
  return {
    inn: wordOf("inn"),
    atc: wordOf("atc"),
    strength: wordOf("strength"),
    form: wordOf("form"),
    route: wordOf("route"),
    container: wordOf("container"),
    packSize: wordOf("packSize"),
    comparisonUnit: wordOf("comparisonUnit"),
    volumeUnit: wordOf("volumeUnit"),
  };
}
