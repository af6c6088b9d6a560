import type { RuleItem } from "@/domain/gates/rule-gate";
import { sayRefusal } from "@/messages/say-refusal";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { GateItems } from "@/ui/gate-list";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { DateTimeField } from "@/ui/text-field";
import type { Act } from "../documents/act";
import { gateItems, gateWords } from "../gates/gate-items";
import type { RoomProps } from "./room-props";
import { sayCountries } from "./say-parts";

type Props = RoomProps & { readonly putting: Act };

/**
 * The officer's act: the latest version is put to the countries whose consent is missing. Where that cannot be done
 * now, the form stays without its fields: what it was answered is still to be read, with everything that is in the way.
 */
export function PutVersion({ head, revision, speech, putting }: Props) {
  const { say } = speech;
  const { mayPut, waitsFor, parts, puttingMissing } = revision;
  const isOpen = puttingMissing.length === 0;
  if (!mayPut) return null;
  const number = speech.number(revision.number);
  const bound = new Set(parts.flatMap(({ stands }) => stands.map(({ country }) => country)));
  const consenting = [...bound].filter((country) => !waitsFor.includes(country));
  return (
    <Card id="put" title={say("consensus.put.title", { number })}>
      {isOpen && <p>{say("consensus.put.asked", { countries: sayCountries(waitsFor, speech) })}</p>}
      {isOpen && consenting.length > 0 && (
        <p className="quiet">
          {say("consensus.put.others", { n: consenting.length, countries: sayCountries(consenting, speech) })}
        </p>
      )}
      <ActForm id="round" {...putting}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="revision" value={String(revision.number)} />
        {isOpen ? (
          <>
            <DateTimeField
              name="closesAt"
              label={say("consensus.put.closesAt")}
              hint={say("consensus.put.closesAtHint")}
              zone={speech.zone(head.leadTimeZone)}
            />
            <SubmitButton wide pendingWords={say("consensus.put.acting")}>
              {say("consensus.put.act", { number })}
            </SubmitButton>
          </>
        ) : (
          <InTheWay tender={head.id} missing={puttingMissing} speech={speech} />
        )}
      </ActForm>
    </Card>
  );
}

type InTheWayProps = {
  readonly tender: string;
  readonly missing: readonly RuleItem[];
  readonly speech: Speech;
};

/** A version that is before the countries lacks nothing: that is only said. */
function InTheWay({ tender, missing, speech }: InTheWayProps) {
  const open = missing.find(({ refusal }) => refusal.rule === "a-revision-has-one-open-round");
  if (open) return <p>{sayRefusal(speech, open.refusal)}</p>;
  return <GateItems items={gateItems(missing, { tender, lots: [] }, speech)} words={gateWords(speech)} />;
}
