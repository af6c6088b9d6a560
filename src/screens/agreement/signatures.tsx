import type { Speech } from "@/messages/speak";
import type { PaperShown, ShownParty } from "@/queries/agreement/agreement-page";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { Tag } from "@/ui/tag";
import { sayMoment } from "../tenders/moment";

type Props = { readonly latest: NonNullable<PaperShown["latest"]>; readonly speech: Speech };

/** Who has signed and when, and who is missing. */
export function Signatures({ latest, speech }: Props) {
  const { say } = speech;
  return (
    <Card
      id="signatures"
      title={say("agreement.page.signatures")}
      flush
      footer={<HowFar latest={latest} speech={speech} />}
    >
      <FactTable<"country" | "needed" | "given">
        caption={say("agreement.page.signatures")}
        captionHidden
        columns={[
          { key: "country", header: say("agreement.page.country") },
          { key: "needed", header: say("agreement.page.needed"), numeric: true },
          { key: "given", header: say("agreement.page.given") },
        ]}
        rows={latest.parties.map((party) => ({
          key: party.country,
          cells: {
            country: speech.country(party.country),
            needed: speech.number(party.needed),
            given: <Given party={party} speech={speech} />,
          },
        }))}
      />
    </Card>
  );
}

/** By whom it was put to signature, and since when all have signed. */
function HowFar({ latest: { putBy, putAt, concludedAt }, speech }: Props) {
  const { say } = speech;
  return (
    <>
      {say("agreement.page.putBy", { organisation: putBy ?? "", at: sayMoment(speech, putAt) })}
      {concludedAt && ` ${say("agreement.page.concluded", { at: sayMoment(speech, concludedAt) })}`}
    </>
  );
}

function Given({ party, speech }: { readonly party: ShownParty; readonly speech: Speech }) {
  const { say } = speech;
  return (
    <span className="grid gap-1">
      {party.signatures.map(({ n, name, at, takenBack }) => {
        const who = name ?? say("agreement.page.someone", { organisation: party.organisation });
        return (
          <span key={n}>
            {say("agreement.page.signedBy", { name: who, at: sayMoment(speech, at) })}
            {takenBack && (
              <span className="quiet">
                {" "}
                {say("agreement.page.takenBackBy", {
                  name: who,
                  at: sayMoment(speech, takenBack.at),
                  reason: takenBack.reason,
                })}
              </span>
            )}
          </span>
        );
      })}
      <span>
        {party.lacks === 0 ? (
          <Tag tone="good">{say("agreement.page.complete")}</Tag>
        ) : (
          <Tag tone="none">{say("agreement.page.missing", { n: party.lacks })}</Tag>
        )}
      </span>
    </span>
  );
}
