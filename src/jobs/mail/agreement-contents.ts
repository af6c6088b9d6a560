import type { AgreementToTell } from "@/queries/agreement/agreement-to-tell";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import { tenderFact, type WriteMail } from "./contents";

/** The annex of a tender waits for signatures. */
export function annexPut(tender: TenderToTell, number: number): WriteMail {
  return ({ say, speech }) => ({
    subject: say("mail.annexPut.subject", { number: tender.number }),
    opening: say("mail.annexPut.opening"),
    facts: [tenderFact(tender, say), { label: say("mail.facts.version"), value: speech.number(number) }],
    call: say("mail.annexPut.call"),
    path: `/tenders/${tender.id}/agreement`,
  });
}

/** Another version of the annex has taken the place of one that the reader signed. */
export function annexReplaced(tender: TenderToTell, number: number): WriteMail {
  return ({ say, speech }) => ({
    subject: say("mail.annexReplaced.subject", { number: tender.number }),
    opening: say("mail.annexReplaced.opening", { before: speech.number(number - 1) }),
    facts: [tenderFact(tender, say), { label: say("mail.facts.version"), value: speech.number(number) }],
    call: say("mail.annexReplaced.call"),
    path: `/tenders/${tender.id}/agreement`,
  });
}

export function annexConcluded(tender: TenderToTell, number: number): WriteMail {
  return ({ say, speech }) => ({
    subject: say("mail.annexConcluded.subject", { number: tender.number }),
    opening: say("mail.annexConcluded.opening"),
    facts: [tenderFact(tender, say), { label: say("mail.facts.version"), value: speech.number(number) }],
    call: say("mail.annexConcluded.call"),
    path: `/tenders/${tender.id}/agreement`,
  });
}

/** A standing agreement waits for signatures. */
export function standingPut(agreement: AgreementToTell): WriteMail {
  return (words) => ({
    subject: words.say("mail.standingPut.subject", { name: agreement.name }),
    opening: words.say("mail.standingPut.opening"),
    facts: factsOf(agreement, words),
    call: words.say("mail.standingPut.call"),
    path: `/agreements/${agreement.cooperation}`,
  });
}

/** Another version has taken the place of one that the reader signed. */
export function standingReplaced(agreement: AgreementToTell): WriteMail {
  return (words) => ({
    subject: words.say("mail.standingReplaced.subject", { name: agreement.name }),
    opening: words.say("mail.standingReplaced.opening", { before: words.speech.number(agreement.number - 1) }),
    facts: factsOf(agreement, words),
    call: words.say("mail.standingReplaced.call"),
    path: `/agreements/${agreement.cooperation}`,
  });
}

export function standingConcluded(agreement: AgreementToTell): WriteMail {
  return (words) => ({
    subject: words.say("mail.standingConcluded.subject", { name: agreement.name }),
    opening: words.say("mail.standingConcluded.opening"),
    facts: factsOf(agreement, words),
    call: words.say("mail.standingConcluded.call"),
    path: `/agreements/${agreement.cooperation}`,
  });
}

function factsOf({ name, number }: AgreementToTell, { say, speech }: Parameters<WriteMail>[0]) {
  return [
    { label: say("mail.facts.agreement"), value: name },
    { label: say("mail.facts.version"), value: speech.number(number) },
  ];
}
