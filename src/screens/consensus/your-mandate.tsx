import type { ReactNode } from "react";
import type { Beyond } from "@/domain/consensus/ceiling";
import type { Country } from "@/domain/definitions/country";
import type { PartId } from "@/domain/documents/clause";
import { sayRefusal } from "@/messages/say-refusal";
import { NoticeBox } from "@/ui/notice-box";
import type { RoomProps } from "./room-props";
import { sayParts } from "./say-parts";

type Props = RoomProps & { readonly viewer: Country };

/** How far the viewer's own mandate reaches here; the figures are of the viewer's own country, and for it alone. */
export function YourMandate({ head, revision, speech, viewer }: Props) {
  const { say } = speech;
  const { own, obstacle, parts, isDispatched } = revision;
  if (own === null || isDispatched) return null;
  const country = speech.country(viewer);
  const said = (ids: readonly PartId[]) =>
    sayParts(
      parts.filter(({ part }) => ids.includes(part)),
      speech,
    );
  const mayConsent = obstacle === null;
  return (
    <>
      {own.voice === "deputy" && <p className="quiet">{say("consensus.yours.asDeputy")}</p>}
      {own.short && (
        <Box title={say("consensus.yours.short", { country })} head={head} speech={speech}>
          <p>{sayRefusal(speech, beyondCeiling(own.short))}</p>
          <p>{say("consensus.yours.shortText")}</p>
        </Box>
      )}
      {mayConsent && own.representatives.length > 0 && (
        <p className="quiet">{say("consensus.yours.representatives", { parts: said(own.representatives) })}</p>
      )}
      {mayConsent && own.withoutMandate.length > 0 && (
        <Box
          title={
            own.offered.length === 0
              ? say("consensus.yours.noMandate", { country })
              : say("consensus.yours.withoutMandate", { parts: said(own.withoutMandate) })
          }
          head={head}
          speech={speech}
        >
          <p>{say("consensus.yours.noMandateText")}</p>
        </Box>
      )}
      {mayConsent && own.beyond && (
        <Box title={say("consensus.yours.beyond")} head={head} speech={speech}>
          <p>{sayRefusal(speech, beyondCeiling(own.beyond))}</p>
        </Box>
      )}
    </>
  );
}

function beyondCeiling(beyond: Beyond) {
  return { rule: "consent-stays-within-the-ceiling", ...beyond } as const;
}

type BoxProps = Pick<RoomProps, "head" | "speech"> & { readonly title: string; readonly children: ReactNode };

function Box({ title, head, speech: { say }, children }: BoxProps) {
  return (
    <NoticeBox tone="warning" title={title}>
      {children}
      <p className="flex flex-wrap gap-x-4">
        <a href={`/tenders/${head.id}/mandates`}>{say("consensus.yours.toMandates")}</a>
        <a href={`/tenders/${head.id}/room#bound`}>{say("consensus.yours.toRoom")}</a>
      </p>
    </NoticeBox>
  );
}
