import type { Speech } from "@/messages/speak";
import type { AgreementToSign } from "@/queries/agreement/agreements-to-sign";
import { sayMoment } from "../tenders/moment";

type Props = { readonly waiting: readonly AgreementToSign[]; readonly speech: Speech };

/** On my day: what waits for the signature of whoever looks. */
export function AgreementsToSign({ waiting, speech }: Props) {
  const { say } = speech;
  return waiting.map(({ name, version, putBy, putAt, tender, href }) => (
    <div key={href} className="grid gap-1 px-(--pad) py-4 not-last:border-b not-last:border-line">
      <a className="font-semibold" href={href}>
        {say("agreement.myDay.sign", {
          title: tender
            ? say("agreementTerms.text.annexTitle", tender)
            : say("agreementTerms.text.standingTitle", { name }),
        })}
      </a>
      <span className="quiet">
        {say("agreement.myDay.put", {
          number: speech.number(version),
          organisation: putBy ?? "",
          at: sayMoment(speech, putAt),
        })}
      </span>
    </div>
  ));
}
