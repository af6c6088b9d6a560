import type { AgreementEvent } from "@/domain/agreement/events";
import type { PaperOf } from "@/domain/agreement/paper";
import { canonicalBytes, canonicalText } from "@/domain/definitions/canonical";
import { personOf, type Writers } from "../writer";

export const AGREEMENT_WRITERS: Writers<AgreementEvent["type"]> = {
  AgreementWritten: (tx, event, made) => {
    const parties = "cooperation" in event ? [...event.terms.parties] : [];
    return tx.agreementTerms.createMany({
      data: {
        ...columnsOf(event),
        n: event.n,
        parties,
        terms: asJson(event.terms),
        writtenBy: personOf(made),
        writtenAt: made.at,
        ...made.proof,
      },
    });
  },

  AgreementPut: (tx, event, made) =>
    tx.agreementVersion.createMany({
      data: {
        ...columnsOf(event),
        number: event.number,
        form: event.content.form,
        bytes: canonicalBytes(event.content),
        sha256: event.sha256,
        putBy: personOf(made),
        putAt: made.at,
        ...made.proof,
      },
    }),

  AgreementSigned: (tx, event, made) =>
    tx.agreementSignature.createMany({
      data: {
        ...columnsOf(event),
        number: event.number,
        n: event.n,
        isTakenBack: false,
        ownerCountry: event.country,
        signedBy: personOf(made),
        signedAt: made.at,
        mandateId: event.mandate,
        ...made.proof,
      },
    }),

  SignatureTakenBack: (tx, event, made) =>
    tx.agreementSignature.createMany({
      data: {
        ...columnsOf(event),
        number: event.number,
        n: event.n,
        isTakenBack: true,
        ownerCountry: event.country,
        signedBy: personOf(made),
        signedAt: made.at,
        reason: event.reason,
        ...made.proof,
      },
    }),

  AgreementConcluded: (tx, event, { proof, at }) =>
    tx.agreementConclusion.createMany({
      data: { ...columnsOf(event), number: event.number, concludedAt: at, ...proof },
    }),

  SigningRuleSet: (tx, { organisation, country, n, signatures }, { proof }) =>
    tx.signingRule.createMany({
      data: { organisationId: organisation, ownerCountry: country, n, signatures, ...proof },
    }),
};

function columnsOf(of: PaperOf) {
  return "tender" in of ? { paperId: of.tender, tenderId: of.tender } : { paperId: of.cooperation, tenderId: null };
}

/** The terms as the record has them: what the driver is given is a plain value of JSON. */
function asJson(terms: Extract<AgreementEvent, { type: "AgreementWritten" }>["terms"]): object {
  return JSON.parse(canonicalText(terms)) as object;
}
