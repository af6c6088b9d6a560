import type { Speech } from "@/messages/speak";
import { SubmitButton } from "@/ui/submit-button";
import { DateTimeField } from "@/ui/text-field";

type Props = { readonly zone: string; readonly speech: Speech };

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

const MOVES = ["-7", "-1", "1", "7"] as const;

/** The dates that an officer chooses, each typed or moved by a press; a moved date is shown with what it comes to. */
export function DateFields({ zone, speech }: Props) {
  const { say } = speech;
  return (
    <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {CHOSEN.map(({ name, kind, hint }) => (
        <div key={name} className="grid content-start gap-2">
          <DateTimeField
            name={`dates.${name}`}
            kind={kind}
            optional={hint === "onlyInvited"}
            label={say(`timetable.row.${name}`)}
            hint={hint && say(`timetable.hint.${hint}`)}
            zone={zone}
          />
          <Moves name={name} speech={speech} />
        </div>
      ))}
    </div>
  );
}

function Moves({ name, speech: { say } }: { readonly name: Chosen["name"]; readonly speech: Speech }) {
  const label = say("timetable.move.label", { date: say(`timetable.row.${name}`) });
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-1">
      {MOVES.map((days) => (
        <SubmitButton key={days} tone="quiet" size="small" name="do" value={`move dates.${name} ${days}`}>
          <span aria-hidden="true">{say(`timetable.move.short.${days}`)}</span>
          <span className="visually-hidden">{say(`timetable.move.${days}`)}</span>
        </SubmitButton>
      ))}
    </div>
  );
}
