import type { Lot } from "@/domain/tenders/tender";
import { Button, ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { NoticeBox } from "@/ui/notice-box";
import { SearchField } from "@/ui/search-field";
import { Stack } from "@/ui/stack";
import { departureAddress } from "./departure-address";
import type { DepartureProps } from "./departure-props";

type Props = DepartureProps & { readonly find: string; readonly isMissingAChoice: boolean };

/**
 * Which lots. What is chosen stands in the address, so that searching and turning pages keeps it, and
 * the page can be kept and sent on. It decides nothing.
 */
export function DepartureChoice({ page, speech, find, isMissingAChoice }: Props) {
  const { say } = speech;
  const country = speech.country(page.country);
  const { head, isIn, offered } = page;
  const isLong = find !== "" || offered.pages > 1;
  return (
    <Stack gap="wide">
      <Card title={say("leaving.choose.title", { country })} level={3}>
        <form className="form" method="get" action={departureAddress(head.id)}>
          {isMissingAChoice && (
            <NoticeBox tone="error" live>
              <p>{say("leaving.choose.none")}</p>
            </NoticeBox>
          )}
          {isLong && <Search find={find} page={page} speech={speech} />}
          {page.chosen.length > 0 && (
            <Lots legend={say("leaving.choose.chosen")} lots={page.chosen} areChosen speech={speech} />
          )}
          {offered.lots.length > 0 && (
            <Lots legend={say("leaving.choose.isIn", { country })} lots={offered.lots} speech={speech} />
          )}
          {offered.pages > 1 && <Turning page={page} speech={speech} />}
          <div className="actions">
            <Button type="submit" name="show" value="1">
              {say("leaving.choose.show")}
            </Button>
          </div>
        </form>
      </Card>
      <Card title={say("leaving.choose.all")} level={3}>
        <Stack>
          <p>{say("leaving.choose.allText", { country, n: isIn })}</p>
          <div>
            <ButtonLink tone="plain" href={departureAddress(head.id, { lots: "all", isToBeShown: true })}>
              {say("leaving.choose.showAll")}
            </ButtonLink>
          </div>
        </Stack>
      </Card>
    </Stack>
  );
}

function Search({ find, page, speech }: DepartureProps & { readonly find: string }) {
  const { say } = speech;
  return (
    <div role="search" className="grid gap-2">
      <SearchField
        label={say("leaving.choose.find")}
        hint={say("leaving.choose.findHint")}
        search={find}
        act={say("leaving.choose.search")}
      >
        {say("leaving.choose.found", { n: page.offered.found })}
      </SearchField>
    </div>
  );
}

type LotsProps = {
  readonly legend: string;
  readonly lots: readonly Lot[];
  readonly areChosen?: boolean;
  readonly speech: DepartureProps["speech"];
};

function Lots({ legend, lots, areChosen = false, speech }: LotsProps) {
  return (
    <fieldset className="field">
      <legend className="field-label">{legend}</legend>
      <div className="choices">
        {lots.map(({ lot, number, title, lines }) => (
          <div className="choice" key={lot}>
            <input
              id={lot}
              name="lot"
              type="checkbox"
              value={number}
              defaultChecked={areChosen}
              aria-describedby={`${lot}-medicines`}
            />
            <label htmlFor={lot}>{speech.say("leaving.choose.lot", { number: speech.number(number), title })}</label>
            <span className="choice-hint" id={`${lot}-medicines`}>
              {speech.list([...new Set(lines.map(({ inn, strength }) => `${inn} ${strength}`))])}
            </span>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** Buttons of the form, because a link would lose what was chosen on this page. */
function Turning({ page: { offered }, speech }: DepartureProps) {
  const { say } = speech;
  const { page, pages } = offered;
  return (
    <nav className="pager" aria-label={say("leaving.choose.pager")}>
      {page > 1 && (
        <Button type="submit" tone="quiet" name="page" value={String(page - 1)}>
          {say("leaving.choose.previous")}
        </Button>
      )}
      <span className="pager-position">
        {say("leaving.choose.position", { page: speech.number(page), pages: speech.number(pages) })}
      </span>
      {page < pages && (
        <Button type="submit" tone="quiet" name="page" value={String(page + 1)}>
          {say("leaving.choose.next")}
        </Button>
      )}
    </nav>
  );
}
