import { CURRENCY_CODES } from "@/domain/definitions/money";
import type { PricedLine, PrivateRoomPage } from "@/queries/participation/private-room";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { Pager } from "@/ui/pager";
import { SearchField } from "@/ui/search-field";
import { SelectField } from "@/ui/select-field";
import { SubmitButton } from "@/ui/submit-button";
import { Tag } from "@/ui/tag";
import { NumberField, TextField } from "@/ui/text-field";
import { asTyped } from "@/use-cases/typed-number";
import type { Act } from "../documents/act";
import { roomAddress } from "./room-address";
import type { RoomScreenProps } from "./room-screen-props";

type Props = RoomScreenProps & { readonly find: string; readonly keeping: Act };

/** What the country pays today, line by line, some lines at a time. */
export function RoomPrices({ room, find, keeping, speech }: Props) {
  const { say } = speech;
  const { head, country, prices } = room;
  const isLong = find !== "" || prices.pages > 1;
  return (
    <Card id="prices" title={say("room.prices.title")}>
      <p className="quiet">{say("room.prices.text", { country: speech.country(country) })}</p>
      {isLong && <Search room={room} find={find} speech={speech} />}
      {prices.lots.length > 0 && (
        <ActForm key={`${find} ${prices.page}`} id="keeping-prices" defaultValue={draftOf(room)} {...keeping}>
          <HiddenField name="tender" value={head.id} />
          <HiddenField name="country" value={country} />
          {prices.lots.map((line, index) => (
            <Line key={line.line} name={`prices[${index}]`} line={line} speech={speech} />
          ))}
          <p className="quiet">{say("room.prices.leave")}</p>
          <div>
            <SubmitButton pendingWords={say("room.prices.acting")}>{say("room.prices.act")}</SubmitButton>
          </div>
        </ActForm>
      )}
      {prices.lots.length === 0 && find === "" && <p>{say("room.prices.empty")}</p>}
      <Turning room={room} find={find} speech={speech} />
    </Card>
  );
}

function draftOf({ prices, usualCurrency }: PrivateRoomPage) {
  return {
    prices: prices.lots.map(({ today }) => ({
      price: today ? asTyped(today.price) : "",
      currency: today?.currency ?? usualCurrency ?? "",
      origin: today?.origin ?? "",
    })),
  };
}

type LineProps = { readonly name: string; readonly line: PricedLine; readonly speech: RoomScreenProps["speech"] };

function Line({ name, line, speech: { say, number } }: LineProps) {
  return (
    <fieldset className="@container grid gap-2 border-t border-line pt-4">
      <legend className="float-left flex w-full flex-wrap items-baseline gap-x-3 font-medium">
        {say("room.prices.line", { number: number(line.number), name: `${line.inn} ${line.strength}` })}
        <Tag tone={line.isIn ? "good" : "none"} icon={line.isIn ? "check" : "out"}>
          {say(line.isIn ? "room.prices.isIn" : "room.prices.isNotIn")}
        </Tag>
      </legend>
      <HiddenField name={`${name}.line`} value={line.line} />
      <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 @2xl:grid-cols-12">
        <div className="@2xl:col-span-4">
          <NumberField name={`${name}.price`} label={say("room.prices.price", { unit: line.volumeUnit })} optional />
        </div>
        <div className="@2xl:col-span-3">
          <SelectField
            name={`${name}.currency`}
            label={say("room.prices.currency")}
            blank={say("room.currencyBlank")}
            optional
            options={CURRENCY_CODES.map((code) => ({ value: code, label: code }))}
          />
        </div>
        <div className="col-span-2 @2xl:col-span-5">
          <TextField name={`${name}.origin`} label={say("room.prices.origin")} optional />
        </div>
      </div>
    </fieldset>
  );
}

type FoundProps = RoomScreenProps & { readonly find: string };

function Search({ room: { head, prices }, find, speech: { say } }: FoundProps) {
  return (
    <form role="search" className="grid gap-2" method="get" action={`/tenders/${head.id}/room#prices`}>
      <SearchField
        label={say("room.prices.find")}
        hint={say("room.prices.findHint")}
        search={find}
        act={say("room.prices.search")}
      >
        {say("room.prices.found", { n: prices.found })}
      </SearchField>
    </form>
  );
}

function Turning({ room: { head, prices, notesPage }, find, speech }: FoundProps) {
  const { say } = speech;
  const { page, pages } = prices;
  if (pages === 1) return null;
  const step = (to: number) => `${roomAddress(head.id, { find, page: to, notes: notesPage.page })}#prices`;
  return (
    <Pager
      label={say("room.prices.pager")}
      position={say("room.prices.position", { page: speech.number(page), pages: speech.number(pages) })}
      previous={page > 1 ? { href: step(page - 1), label: say("room.prices.previous") } : undefined}
      next={page < pages ? { href: step(page + 1), label: say("room.prices.next") } : undefined}
    />
  );
}
