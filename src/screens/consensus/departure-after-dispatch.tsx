import { ButtonLink } from "@/ui/button";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import type { DepartureProps } from "./departure-props";

/** Nobody leaves any more: why, and what there is instead. */
export function DepartureAfterDispatch({ page, speech }: DepartureProps) {
  const { say } = speech;
  const country = speech.country(page.country);
  return (
    <Stack>
      <NoticeBox tone="info" title={say("leaving.dispatched.title")}>
        <Stack gap="tight">
          <p>{say("leaving.dispatched.text")}</p>
          <p>{say("leaving.dispatched.end")}</p>
          <p>{say("leaving.dispatched.rest", { country })}</p>
          <p>{say("leaving.dispatched.anew")}</p>
        </Stack>
      </NoticeBox>
      {page.mayPropose && (
        <div>
          <ButtonLink tone="plain" href="/tenders/new">
            {say("leaving.dispatched.propose")}
          </ButtonLink>
        </div>
      )}
    </Stack>
  );
}
