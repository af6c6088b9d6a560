import type { Speech } from "@/messages/speak";
import type { AgreementToSign } from "@/queries/agreement/agreements-to-sign";

type Props = { readonly waiting: readonly AgreementToSign[]; readonly speech: Speech };

/** On my day: what waits for the signature of whoever looks. */
export function AgreementsToSign({ waiting, speech: { say } }: Props) {
  return waiting.map(({ name, tender, href }) => (
    <div key={href} className="grid gap-1 px-(--pad) py-4 not-last:border-b not-last:border-line">
      <a className="font-semibold" href={href}>
        {say("agreement.myDay.sign", {
          title: tender
            ? say("agreementTerms.text.annexTitle", tender)
            : say("agreementTerms.text.standingTitle", { name }),
        })}
      </a>
    </div>
  ));
}
