import type { ReactNode } from "react";
import type { Speech } from "@/messages/speak";
import type { TenderToArrange } from "@/queries/tenders/lot-arrangement";
import type { NewSheetPreview, TenderSheetPreview } from "@/queries/tenders/sheet-preview";
import { ButtonLink } from "@/ui/button";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import { arrangementAddress } from "./lot-in-order";
import type { RefusedSheet } from "./say-sheet-refusal";
import { SheetPreviewBody, type SheetShown } from "./sheet-preview-screen";
import { SheetUpload } from "./sheet-upload-screen";
import { TenderFrame } from "./tender-frame";

type Sending = {
  readonly refused: RefusedSheet | null;
  readonly limits: { readonly megabytes: number; readonly rows: number };
  readonly speech: Speech;
};

/** Where a sheet for the lots of a tender is sent. */
export function TenderSheetScreen({
  page: { head },
  speech,
  ...sending
}: Sending & { readonly page: TenderToArrange }) {
  const lots = `/tenders/${head.id}/lots`;
  return (
    <TenderFrame head={head} speech={speech} current="lots">
      <Stack gap="wide">
        <Stack gap="tight">
          <p className="quiet">
            <a href={arrangementAddress(head.id)}>{speech.say("sheet.upload.back")}</a>
          </p>
          <h2>{speech.say("sheet.upload.title")}</h2>
          <p className="lead">{speech.say("sheet.upload.lead")}</p>
        </Stack>
        <SheetUpload
          {...sending}
          address={`${lots}/sheet/upload`}
          hasLots
          beginning={{
            href: `${lots}/export?as=xlsx`,
            label: speech.say("sheet.upload.own"),
            hint: speech.say("sheet.upload.templateHint"),
          }}
          speech={speech}
        />
      </Stack>
    </TenderFrame>
  );
}

/** Where a sheet for a new tender is sent. */
export function NewSheetScreen({ speech, ...sending }: Sending) {
  return (
    <NewFrame title={speech.say("sheet.upload.newTitle")} lead={speech.say("sheet.upload.lead")} speech={speech}>
      <SheetUpload
        {...sending}
        address="/tenders/new/sheet/upload"
        hasLots={false}
        beginning={{
          href: "/tenders/new/sheet/template",
          label: speech.say("sheet.upload.template"),
          hint: speech.say("sheet.upload.emptyHint"),
        }}
        speech={speech}
      />
    </NewFrame>
  );
}

type PreviewProps<Preview> = { readonly preview: Preview; readonly shown: SheetShown; readonly speech: Speech };

/** A sheet for the lots of a tender, before it is saved in one act. */
export function TenderSheetPreviewScreen({
  preview,
  shown,
  saving,
  speech,
}: PreviewProps<TenderSheetPreview> & { readonly saving: Act }) {
  const { head, id, arranged } = preview;
  const another = `/tenders/${head.id}/lots/sheet`;
  return (
    <TenderFrame head={head} speech={speech} current="lots">
      <SheetPreviewBody
        preview={preview}
        shown={shown}
        addresses={{ here: `${another}/${id}`, another }}
        onward={
          <ActForm id="save" {...saving}>
            <HiddenField name="tender" value={head.id} />
            <HiddenField name="sheet" value={id} />
            <HiddenField name="basedOn" value={String(arranged)} />
            <div>
              <SubmitButton pendingWords={speech.say("sheet.plan.saving")}>
                {speech.say("sheet.plan.save")}
              </SubmitButton>
            </div>
          </ActForm>
        }
        speech={speech}
      />
    </TenderFrame>
  );
}

/** A sheet for a new tender: it leads on to the proposal. */
export function NewSheetPreviewScreen({ preview, shown, speech }: PreviewProps<NewSheetPreview>) {
  const another = "/tenders/new/sheet";
  return (
    <NewFrame title={speech.say("sheet.upload.newTitle")} speech={speech}>
      <SheetPreviewBody
        preview={preview}
        shown={shown}
        addresses={{ here: `${another}/${preview.id}`, another }}
        onward={
          <div>
            <ButtonLink href={`/tenders/new?sheet=${preview.id}`} icon="arrow">
              {speech.say("sheet.plan.goOn")}
            </ButtonLink>
          </div>
        }
        speech={speech}
      />
    </NewFrame>
  );
}

type FrameProps = {
  readonly title: string;
  readonly lead?: string;
  readonly speech: Speech;
  readonly children: ReactNode;
};

function NewFrame({ title, lead, speech, children }: FrameProps) {
  return (
    <Stack gap="wide">
      <title>{`${title} · ${speech.say("shell.name")}`}</title>
      <Stack gap="tight">
        <p className="quiet">
          <a href="/tenders/new">{speech.say("sheet.upload.backToNew")}</a>
        </p>
        <PageHeading title={title} lead={lead} />
      </Stack>
      {children}
    </Stack>
  );
}
