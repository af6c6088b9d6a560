import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import type { RoomProps } from "./room-props";
import { sayCountries } from "./say-parts";

/** That there is consensus, on what, and what comes next. */
export function Reached({ head, revision, speech, news }: RoomProps & { readonly news: string | null }) {
  const { say } = speech;
  const number = speech.number(revision.number);
  const bound = new Set(revision.parts.flatMap(({ stands }) => stands.map(({ country }) => country)));
  return (
    <NoticeBox tone="success" title={say("consensus.reached.title", { number })} live={news !== null}>
      <Stack gap="tight">
        {news !== null && <p>{news}</p>}
        <p>{say("consensus.reached.text", { countries: sayCountries([...bound], speech) })}</p>
        {revision.isDispatched ? (
          <p>{say("consensus.reached.dispatched", { number })}</p>
        ) : (
          <>
            <p>{say("consensus.reached.next")}</p>
            <p>
              <a href={`/tenders/${head.id}#gate`}>{say("consensus.reached.gate")}</a>
            </p>
          </>
        )}
      </Stack>
    </NoticeBox>
  );
}
