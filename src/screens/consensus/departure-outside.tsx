import type { Speech } from "@/messages/speak";
import type { DepartureOutside } from "@/queries/consensus/departure";
import { ButtonLink } from "@/ui/button";
import { NoticeBox } from "@/ui/notice-box";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";

type Props = { readonly page: DepartureOutside; readonly hasJustLeft: boolean; readonly speech: Speech };

/** For a country that has left everything, and now knows of the tender only that it exists. */
export function DepartureOutsideScreen({ page, hasJustLeft, speech }: Props) {
  const { say } = speech;
  const country = speech.country(page.country);
  const { lots: n, since } = page.departed;
  const title = say("tenders.outside.title", { number: page.number });
  return (
    <Stack gap="wide">
      <title>{`${title} · ${say("shell.name")}`}</title>
      <PageHeading title={title} kicker={[say("tenders.frame.lead", { country: speech.country(page.leadCountry) })]} />
      <NoticeBox
        tone={hasJustLeft ? "success" : "info"}
        live={hasJustLeft}
        title={say("leaving.left.title", { country })}
      >
        <Stack gap="tight">
          <p>
            {say(hasJustLeft ? "leaving.left.text" : "leaving.left.earlier", { country, n, day: speech.day(since) })}
          </p>
          <p>{say("leaving.left.outside", { country })}</p>
        </Stack>
      </NoticeBox>
      <div>
        <ButtonLink tone="plain" href="/tenders">
          {say("leaving.left.tenders")}
        </ButtonLink>
      </div>
    </Stack>
  );
}
