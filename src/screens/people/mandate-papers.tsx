import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Icon } from "@/ui/icon";
import type { MandateProps, PaperFault } from "./mandate-props";

type Props = MandateProps & { readonly fault: PaperFault | null; readonly act: string };

/** The papers that the mandate rests on, to be read by the second person; and where they are added. */
export function MandatePapers({ page, fault, act, speech }: Props) {
  const { say } = speech;
  const { papers, facts, mayAddPapers } = page;
  const country = speech.country(page.country);
  return (
    <Card id="papers" title={say("mandates.one.papers")} footer={say("mandates.one.private", { country })}>
      {papers.length === 0 ? (
        <p className="quiet">{say("mandates.one.noPapers")}</p>
      ) : (
        <ul className="grid gap-2">
          {papers.map(({ n, name, size }) => (
            <li key={n} className="flex flex-wrap items-baseline gap-x-3">
              <a className="break-all" href={`/mandates/${facts.mandate}/papers/${n}`} download>
                {name}
              </a>
              <span className="quiet">
                {say("mandates.one.size", { size: speech.number(Math.max(1, Math.round(size / 1000))) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayAddPapers ? (
        <Adding mandate={facts.mandate} fault={fault} act={act} speech={speech} />
      ) : (
        <p className="quiet">{say("mandates.one.papersStand")}</p>
      )}
    </Card>
  );
}

type AddingProps = Pick<Props, "fault" | "act" | "speech"> & { readonly mandate: string };

/** An ordinary form, because a file is read as it comes in: it is answered by this page, opened anew. */
function Adding({ mandate, fault, act, speech: { say } }: AddingProps) {
  const described = ["paper-hint", ...(fault ? ["paper-error"] : [])].join(" ");
  return (
    <form className="form" method="post" encType="multipart/form-data" action={`/mandates/${mandate}/papers`}>
      <input type="hidden" name="act" value={act} readOnly />
      <div className="field" data-invalid={fault !== null}>
        <label className="field-label" htmlFor="paper">
          {say("mandates.one.file")}
        </label>
        <div className="field-hint" id="paper-hint">
          {say("mandates.one.fileHint")}
        </div>
        {fault !== null && (
          <p className="field-error" id="paper-error" role="alert">
            <Icon name="error" />
            {say(`mandates.one.wrong.${fault}`)}
          </p>
        )}
        <input
          id="paper"
          name="file"
          type="file"
          accept="application/pdf,image/png,image/jpeg"
          aria-describedby={described}
          aria-invalid={fault !== null || undefined}
        />
      </div>
      <div>
        <Button type="submit" tone="plain">
          {say("mandates.one.addPaper")}
        </Button>
      </div>
    </form>
  );
}
