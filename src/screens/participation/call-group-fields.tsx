import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";
import { RadioGroup } from "@/ui/choices";
import { HiddenField } from "@/ui/hidden-field";
import { TextField } from "@/ui/text-field";

/** As many groups as there are countries could be needed; nobody draws more than this by hand. */
const GROUPS_MAX = 10;

type Drawn = { readonly id: string; readonly name: string; readonly countries: readonly string[] };

type Props = {
  readonly countries: readonly Country[];
  /** The groups as they are, whose ids go along. */
  readonly drawn: readonly Drawn[];
  readonly speech: Speech;
};

/** Names for groups, and for each country in which of them it stands: so none can stand in two. */
export function CallGroupFields({ countries, drawn, speech }: Props) {
  const { say, number } = speech;
  const places = Array.from(
    { length: Math.min(GROUPS_MAX, Math.max(countries.length, drawn.length)) },
    (_, place) => place,
  );
  const inOrder = countries.toSorted((a, b) => speech.compare(speech.country(a), speech.country(b)));
  return (
    <>
      <fieldset className="field">
        <legend className="field-label">{say("call.groupsForm.names")}</legend>
        <p className="field-hint">{say("call.groupsForm.namesHint")}</p>
        <div className="grid gap-3 sm:grid-cols-2">
          {places.map((place) => (
            <div key={place}>
              {drawn[place] && <HiddenField name={`groups[${place}].group`} value={drawn[place].id} />}
              <TextField
                name={`groups[${place}].name`}
                label={say("call.groupsForm.name", { number: number(place + 1) })}
                optional={place > 0}
              />
            </div>
          ))}
        </div>
      </fieldset>
      {inOrder.map((country) => (
        <RadioGroup
          key={country}
          across
          name={`of.${country}`}
          legend={say("call.groupsForm.of", { country: speech.country(country) })}
          options={places.map((place) => ({
            value: String(place),
            label: say("call.groupsForm.group", { number: number(place + 1) }),
          }))}
        />
      ))}
    </>
  );
}

/** What the fields hold at first: the groups as they are, or one of all. */
export function draftOfGroups(countries: readonly Country[], drawn: readonly Drawn[]) {
  const placeOf = (country: Country) => drawn.findIndex((group) => group.countries.includes(country));
  return {
    groups: drawn.map(({ name }) => ({ name })),
    of: Object.fromEntries(
      countries.map((country) => [
        country,
        drawn.length === 0 ? "0" : placeOf(country) < 0 ? "" : String(placeOf(country)),
      ]),
    ),
  };
}
