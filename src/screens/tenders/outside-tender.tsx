import type { Country } from "@/domain/definitions/country";
import { sayRefusal } from "@/messages/say-refusal";
import type { Speech } from "@/messages/speak";
import type { TenderOutside } from "@/queries/tenders/tender-outside";
import { ButtonLink } from "@/ui/button";
import { NoticeBox } from "@/ui/notice-box";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import { Moment } from "./moment";

type Props = { readonly tender: TenderOutside; readonly country: Country; readonly speech: Speech };

/** For a country that was invited and is in no lot: that the tender exists, that its window has closed, and what it left. */
export function OutsideTender({ tender, country: code, speech }: Props) {
  const { number, leadCountry, interestClosesAt, departed, isDispatched, mayPropose } = tender;
  const country = speech.country(code);
  const title = speech.say("tenders.outside.title", { number });
  return (
    <Stack gap="wide">
      <title>{`${title} · ${speech.say("shell.name")}`}</title>
      <PageHeading
        title={title}
        kicker={[speech.say("tenders.frame.lead", { country: speech.country(leadCountry) })]}
      />
      <NoticeBox tone="info">
        <Stack gap="tight">
          <p>
            {speech.say("tenders.dates.interestClosed")}: <Moment at={interestClosesAt} speech={speech} />
          </p>
          {departed !== null && (
            <p>{speech.say("leaving.left.earlier", { country, n: departed.lots, day: speech.day(departed.since) })}</p>
          )}
          <p>{speech.say("tenders.outside.text", { country })}</p>
          <p>{speech.say("tenders.outside.later")}</p>
          {isDispatched && <p>{sayRefusal(speech, { rule: "nobody-joins-after-dispatch" })}</p>}
        </Stack>
      </NoticeBox>
      <div className="actions">
        {isDispatched && mayPropose && (
          <ButtonLink href="/tenders/new">{speech.say("leaving.dispatched.propose")}</ButtonLink>
        )}
        <ButtonLink tone="plain" href="/tenders">
          {speech.say("tenders.outside.back")}
        </ButtonLink>
      </div>
    </Stack>
  );
}
