import type { Speech } from "@/messages/speak";
import type { OwnVolumes } from "@/queries/participation/own-volumes";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import { TenderFrame } from "../tenders/tender-frame";
import { volumeDraft, volumeWords } from "./volume-draft";
import { VolumeFields } from "./volume-fields";

type Props = { readonly page: OwnVolumes; readonly act: Act; readonly speech: Speech };

/** A country says anew what it needs of a lot that it is in. */
export function VolumesScreen({ page, act, speech }: Props) {
  const { say } = speech;
  const { head, lot, country, isFrozen } = page;
  const words = volumeWords(speech, { lines: lot.lines, own: country, startsFromProposed: false, isSaidAbove: false });
  return (
    <TenderFrame head={head} speech={speech} current="lots">
      <div>
        <ButtonLink tone="quiet" size="small" icon="back" href={`/tenders/${head.id}/lots#lot-${lot.number}`}>
          {say("participation.volumes.back")}
        </ButtonLink>
      </div>
      <ActForm
        id="volumes"
        {...act}
        defaultValue={{ volumes: lot.lines.map((line) => volumeDraft(line, country, false)) }}
      >
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="country" value={country} />
        <HiddenField name="lot" value={lot.lot} />
        <Card
          title={say("participation.volumes.title", {
            country: speech.country(country),
            number: speech.number(lot.number),
            title: lot.title,
          })}
        >
          {isFrozen && (
            <NoticeBox tone="warning" title={say("participation.volumes.frozen")}>
              <p>{say("participation.volumes.frozenText")}</p>
            </NoticeBox>
          )}
          <p className="quiet">{say("participation.answer.blank")}</p>
          <VolumeFields name="volumes" words={words} />
        </Card>
        <div className="actions">
          <SubmitButton pendingWords={say("participation.answer.sending")}>
            {say("participation.volumes.send", { country: speech.country(country) })}
          </SubmitButton>
        </div>
      </ActForm>
    </TenderFrame>
  );
}
