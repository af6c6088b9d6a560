import type { Lot, LotLink } from "@/domain/tenders/tender";
import type { Speech } from "@/messages/speak";
import type { TenderToArrange } from "@/queries/tenders/lot-arrangement";
import { Button, ButtonLink } from "@/ui/button";
import { Tag } from "@/ui/tag";

export function arrangementAddress(tender: string): string {
  return `/tenders/${tender}/lots/arrange`;
}

type LotProps = { readonly lot: Lot; readonly page: TenderToArrange; readonly speech: Speech };

/** A lot among the others: what is in it, and the buttons that move it. */
export function LotInOrder({ lot, page, speech }: LotProps) {
  const { say } = speech;
  const { head, links, answered, lots, isDispatched } = page;
  const number = speech.number(lot.number);
  return (
    <li id={`lot-${lot.number}`} className="grid gap-x-6 gap-y-2 p-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid gap-1">
        <h3>{say("tenders.lotName", { number, title: lot.title })}</h3>
        <ul className="quiet">
          {lot.lines.map(({ line, inn, strength, form }) => (
            <li key={line}>{[`${inn} ${strength}`, form].join(" · ")}</li>
          ))}
        </ul>
        <p className="flex flex-wrap gap-2 empty:hidden">
          <LinkTag lot={lot} links={links} speech={speech} />
          {answered.has(lot.lot) && <Tag tone="none">{say("lots.arrange.answered")}</Tag>}
        </p>
      </div>
      {!isDispatched && (
        <div className="flex flex-wrap items-start gap-2">
          {lot.number > 1 && <Move lot={lot} to={lot.number - 1} way="up" speech={speech} />}
          {lot.number < lots.length && <Move lot={lot} to={lot.number + 1} way="down" speech={speech} />}
          <ButtonLink
            tone="plain"
            size="small"
            href={`${arrangementAddress(head.id)}/${lot.lot}`}
            aria-label={say("lots.arrange.changeLot", { number })}
          >
            {say("lots.arrange.change")}
          </ButtonLink>
        </div>
      )}
    </li>
  );
}

type MoveProps = {
  readonly lot: Lot;
  readonly to: number;
  readonly way: "up" | "down";
  readonly speech: Speech;
};

function Move({ lot, to, way, speech }: MoveProps) {
  return (
    <Button
      type="submit"
      name="move"
      value={`${lot.lot} ${to}`}
      tone="quiet"
      size="small"
      icon={way === "up" ? "ascending" : "descending"}
      aria-label={speech.say(`lots.arrange.${way}`, { number: speech.number(lot.number) })}
    >
      {speech.say(`lots.arrange.${way}Short`)}
    </Button>
  );
}

type LinkProps = { readonly lot: Lot; readonly links: readonly LotLink[]; readonly speech: Speech };

function LinkTag({ lot, links, speech }: LinkProps) {
  const link = links.find(({ lots }) => lots.includes(lot.lot));
  if (!link) return null;
  const [place, all] = [link.lots.indexOf(lot.lot) + 1, link.lots.length].map(speech.number);
  return <Tag tone="accent">{speech.say("lots.arrange.linked", { place: place ?? "", all: all ?? "" })}</Tag>;
}
