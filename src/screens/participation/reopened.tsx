import type { Speech } from "@/messages/speak";
import type { ParticipationBoard } from "@/queries/participation/participation-board";
import { ButtonLink } from "@/ui/button";
import { sayMoment } from "../tenders/moment";

type Props = { readonly board: ParticipationBoard; readonly speech: Speech };

/** Which countries were given more time to answer, and the way to give more. */
export function Reopened({ board, speech }: Props) {
  const { reopenings, mayReopen, head } = board;
  if (reopenings.length === 0 && !mayReopen) return null;
  return (
    <div className="grid gap-2">
      {reopenings.length > 0 && (
        <ul className="grid gap-1">
          {reopenings.map(({ country, n, closesAt, reason }) => (
            <li key={`${country} ${n}`}>
              {speech.say("participation.reopening.given", {
                country: speech.country(country),
                at: sayMoment(speech, closesAt),
              })}{" "}
              <span className="quiet">{reason}</span>
            </li>
          ))}
        </ul>
      )}
      {mayReopen && (
        <div>
          <ButtonLink tone="plain" size="small" icon="clock" href={`/tenders/${head.id}/lots/reopen`}>
            {speech.say("participation.reopening.open")}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
