import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { DateTimeField } from "@/ui/text-field";
import type { Act } from "../documents/act";
import type { RoomProps } from "./room-props";
import { sayCountries } from "./say-parts";

type Props = RoomProps & { readonly putting: Act };

/** The officer's act: the latest version is put to the countries whose consent is missing. */
export function PutVersion({ head, revision, speech, putting }: Props) {
  const { say } = speech;
  const { mayPut, waitsFor, parts } = revision;
  if (!mayPut) return null;
  const number = speech.number(revision.number);
  const bound = new Set(parts.flatMap(({ stands }) => stands.map(({ country }) => country)));
  const consenting = [...bound].filter((country) => !waitsFor.includes(country));
  return (
    <Card id="put" title={say("consensus.put.title", { number })}>
      <p>{say("consensus.put.asked", { countries: sayCountries(waitsFor, speech) })}</p>
      {consenting.length > 0 && (
        <p className="quiet">
          {say("consensus.put.others", { n: consenting.length, countries: sayCountries(consenting, speech) })}
        </p>
      )}
      <ActForm id="round" {...putting}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="revision" value={String(revision.number)} />
        <DateTimeField
          name="closesAt"
          label={say("consensus.put.closesAt")}
          hint={say("consensus.put.closesAtHint")}
          zone={speech.zone(head.leadTimeZone)}
        />
        <SubmitButton wide pendingWords={say("consensus.put.acting")}>
          {say("consensus.put.act", { number })}
        </SubmitButton>
      </ActForm>
    </Card>
  );
}
