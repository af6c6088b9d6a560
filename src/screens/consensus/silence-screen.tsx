import { sayRefusal } from "@/messages/say-refusal";
import type { Speech } from "@/messages/speak";
import type { SilentCountries, SilentCountry } from "@/queries/consensus/silent-countries";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import type { Act } from "../documents/act";
import { TenderFrame } from "../tenders/tender-frame";
import { SilenceShown } from "./silence-shown";

type Props = { readonly page: SilentCountries; readonly speech: Speech; readonly leavingOut: Act };

/** For the officer: whom the others may go on without, why not, and then what that does, before it is confirmed. */
export function SilenceScreen({ page, speech, leavingOut }: Props) {
  const { say } = speech;
  const { head, silent, shown } = page;
  const room = (
    <ButtonLink tone="quiet" icon="back" href={`/tenders/${head.id}/consensus`}>
      {say("silence.back")}
    </ButtonLink>
  );
  return (
    <TenderFrame head={head} speech={speech} current="consensus">
      <Stack>
        <h2 className="text-xl">{say("silence.title")}</h2>
        <p>{say("silence.lead")}</p>
        <div>{room}</div>
      </Stack>
      {shown ? (
        <SilenceShown page={page} shown={shown} speech={speech} leavingOut={leavingOut} />
      ) : (
        <>
          {silent.length === 0 && <p>{say("silence.nobody")}</p>}
          {silent.map((each) => (
            <Silent key={each.country} silent={each} tender={head.id} speech={speech} />
          ))}
        </>
      )}
    </TenderFrame>
  );
}

type SilentProps = { readonly silent: SilentCountry; readonly tender: string; readonly speech: Speech };

function Silent({ silent: { country: code, obstacles }, tender, speech }: SilentProps) {
  const { say } = speech;
  const country = speech.country(code);
  if (obstacles.length > 0) {
    return (
      <NoticeBox tone="info" title={say("silence.notYet", { country })}>
        {obstacles.map((obstacle) => (
          <p key={obstacle.rule}>{sayRefusal(speech, obstacle)}</p>
        ))}
      </NoticeBox>
    );
  }
  return (
    <Card level={3} title={country}>
      <p>{say("silence.can", { country })}</p>
      <div className="actions">
        <ButtonLink tone="plain" href={`/tenders/${tender}/consensus/silent?country=${code}`}>
          {say("silence.show", { country })}
        </ButtonLink>
      </div>
    </Card>
  );
}
