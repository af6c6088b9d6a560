import type { Speech } from "@/messages/speak";
import { SubmitButton } from "@/ui/submit-button";
import { DateTimeField } from "@/ui/text-field";
import type { RefusedDate } from "../gates/refused-date";

type Props = {
  readonly zone: string;
  readonly pressed: string | null;
  /** What the Official Journal did not take, at the very field. */
  readonly refused: RefusedDate | null;
  readonly speech: Speech;
};

type Chosen = {
  readonly name:
    | "dispatchOn"
    | "requestsCloseAt"
    | "invitationOn"
    | "questionsBy"
    | "tendersCloseAt"
    | "openedAt"
    | "awardOn"
    | "validUntil"
    | "supplyFrom";
  readonly kind: "date" | "datetime-local";
  readonly hint?: "onlyInvited" | "questionsBy" | "awardOn" | "validUntil";
};

/** In the order in which they come. */
const CHOSEN: readonly Chosen[] = [
  { name: "dispatchOn", kind: "date" },
  { name: "requestsCloseAt", kind: "datetime-local", hint: "onlyInvited" },
  { name: "invitationOn", kind: "date", hint: "onlyInvited" },
  { name: "questionsBy", kind: "datetime-local", hint: "questionsBy" },
  { name: "tendersCloseAt", kind: "datetime-local" },
  { name: "openedAt", kind: "datetime-local" },
  { name: "awardOn", kind: "date", hint: "awardOn" },
  { name: "supplyFrom", kind: "date" },
  { name: "validUntil", kind: "date", hint: "validUntil" },
];

/** The dates of the form in the order of their fields. */
export const CHOSEN_DATES = CHOSEN.map(({ name }) => name);

const MOVES = ["-7", "-1", "1", "7"] as const;

/** The dates that an officer chooses, each typed or moved by a press; a moved date is shown with what it comes to. */
export function DateFields({ zone, pressed, refused, speech }: Props) {
  const { say } = speech;
  return (
    <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
      {CHOSEN.map(({ name, kind, hint }) => (
        <div key={name} className="grid content-start gap-2" data-asked-of={hint === "onlyInvited" ? "invited" : "all"}>
          <DateTimeField
            name={`dates.${name}`}
            kind={kind}
            optional={hint === "onlyInvited"}
            label={say(`timetable.row.${name}`)}
            hint={hintOf({ name, hint }, refused, speech)}
            zone={zone}
          />
          <Moves name={name} pressed={pressed} speech={speech} />
        </div>
      ))}
    </div>
  );
}

type Hinted = { readonly name: Chosen["name"]; readonly hint: Chosen["hint"] | undefined };

function hintOf({ name, hint }: Hinted, refused: RefusedDate | null, { say }: Speech) {
  const said = hint && say(`timetable.hint.${hint}`);
  if (refused?.name !== name) return said;
  return (
    <>
      {said}
      <strong className="block text-bad">{say("gates.refused.atField", { reason: refused.reason })}</strong>
    </>
  );
}

type MovesProps = Omit<Props, "zone" | "refused"> & { readonly name: Chosen["name"] };

function Moves({ name, pressed, speech: { say } }: MovesProps) {
  const label = say("timetable.move.label", { date: say(`timetable.row.${name}`) });
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-1">
      {MOVES.map((days) => {
        const value = `move dates.${name} ${days}`;
        return (
          <SubmitButton key={days} tone="quiet" size="small" name="do" value={value} autoFocus={value === pressed}>
            <span aria-hidden="true">{say(`timetable.move.short.${days}`)}</span>
            <span className="visually-hidden">{say(`timetable.move.${days}`)}</span>
          </SubmitButton>
        );
      })}
    </div>
  );
}
