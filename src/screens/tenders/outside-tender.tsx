import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";
import type { TenderOutside } from "@/queries/tenders/tender-overview";
import { ButtonLink } from "@/ui/button";
import { NoticeBox } from "@/ui/notice-box";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import { Moment } from "./moment";

type Props = { readonly tender: TenderOutside; readonly country: Country; readonly speech: Speech };

/** For a country that was invited and did not come in: that the tender exists, and that its window has closed. */
export function OutsideTender({ tender: { number, leadCountry, interestClosesAt }, country, speech }: Props) {
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
          <p>{speech.say("tenders.outside.text", { country: speech.country(country) })}</p>
          <p>{speech.say("tenders.outside.later")}</p>
        </Stack>
      </NoticeBox>
      <div>
        <ButtonLink tone="plain" href="/tenders">
          {speech.say("tenders.outside.back")}
        </ButtonLink>
      </div>
    </Stack>
  );
}
