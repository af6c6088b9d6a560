import { quantityFrom } from "@/domain/definitions/quantity";
import { PRICE_METHODS } from "@/domain/documents/award-criteria";
import { COMMON } from "@/domain/documents/clause";
import { EXAMPLE_PRICES, pricePoints } from "@/domain/documents/price-points";
import type { Speech } from "@/messages/speak";
import type { CriteriaOfPart } from "@/queries/documents/criteria";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import { TenderFrame } from "../tenders/tender-frame";
import type { Act } from "./act";
import { criteriaAddress } from "./criteria-address";
import { draftOf, FIRST_CRITERIA } from "./criteria-draft";
import { CriteriaForm } from "./criteria-form";
import { CriteriaShown } from "./criteria-shown";
import { criteriaWords } from "./criteria-words";
import { DocumentsNav } from "./documents-nav";
import { sayLibrary } from "./say-library";

type Props = {
  readonly page: CriteriaOfPart;
  readonly setting: Act;
  readonly removing: Act;
  readonly speech: Speech;
};

/** The criteria of all lots, or of one: as they are saved, and the form that changes them. */
export function CriteriaPartScreen({ page, setting, removing, speech }: Props) {
  const { say } = speech;
  const { head, place, saved, isDispatched } = page;
  const isCommon = place.part === COMMON;
  const title = isCommon
    ? say("criteria.edit.common")
    : say("criteria.edit.ofLot", { number: speech.number(place.number) });
  return (
    <TenderFrame head={head} speech={speech} current="documents">
      <Stack gap="wide">
        <DocumentsNav tender={head.id} current="criteria" speech={speech} />
        <Stack gap="tight">
          <p className="quiet">
            <a href={criteriaAddress(head.id)}>{say("criteria.edit.back")}</a>
          </p>
          <h2>{title}</h2>
          {!isCommon && <p className="quiet">{place.title}</p>}
        </Stack>
        {isDispatched && (
          <NoticeBox tone="warning">
            <p>{say("criteria.dispatched")}</p>
          </NoticeBox>
        )}
        {isDispatched && saved.criteria && (
          <Card title={say("criteria.edit.asSaved")} flush>
            <CriteriaShown criteria={saved.criteria} language="en" speech={speech} />
          </Card>
        )}
        {!isDispatched && <Setting page={page} setting={setting} speech={speech} />}
        <Preview speech={speech} />
        {!isDispatched && !isCommon && saved.criteria && <Removing page={page} removing={removing} speech={speech} />}
      </Stack>
    </TenderFrame>
  );
}

function Setting({ page, setting, speech }: Omit<Props, "removing">) {
  const { say } = speech;
  const { head, place, saved, common } = page;
  const begun = saved.criteria
    ? draftOf(saved.criteria, true)
    : common && place.part !== COMMON
      ? draftOf(common, false)
      : { method: "linear", tieRule: "", criteria: FIRST_CRITERIA };
  return (
    <Card title={say("criteria.edit.write")} id="write">
      <p className="quiet">{say("criteria.edit.english")}</p>
      {!saved.criteria && common && place.part !== COMMON && <p>{say("criteria.edit.startsFromCommon")}</p>}
      <CriteriaForm
        tender={head.id}
        part={place.part}
        draft={{ ...begun, basedOn: String(saved.n) }}
        setting={setting}
        library={sayLibrary(speech)}
        words={criteriaWords(speech)}
        saved={saved.criteria && <CriteriaShown criteria={saved.criteria} language="en" speech={speech} />}
      />
    </Card>
  );
}

const MOST_POINTS = 10;

/** What the methods do to prices, before one is chosen. */
function Preview({ speech }: { readonly speech: Speech }) {
  const { say } = speech;
  const best = quantityFrom(EXAMPLE_PRICES[0]);
  return (
    <Card
      title={say("criteria.edit.preview")}
      flush
      footer={say("criteria.edit.previewText", { max: speech.number(MOST_POINTS) })}
    >
      <FactTable
        caption={say("criteria.edit.previewCaption")}
        captionHidden
        columns={[
          { key: "price", header: say("criteria.edit.price"), numeric: true },
          ...PRICE_METHODS.map((key) => ({ key, header: say(`criteria.method.${key}`), numeric: true })),
        ]}
        rows={EXAMPLE_PRICES.map((price) => {
          const points = (method: (typeof PRICE_METHODS)[number]) => {
            const exact = pricePoints(method, { best, price: quantityFrom(price), pointsMax: MOST_POINTS });
            return exact === null ? say("criteria.edit.noPoints") : speech.quantity(exact);
          };
          return {
            key: price,
            cells: {
              price: speech.quantity(price),
              linear: points("linear"),
              proportional: points("proportional"),
              "price-alone": points("price-alone"),
            },
          };
        })}
      />
    </Card>
  );
}

function Removing({ page: { head, place, saved }, removing, speech }: Omit<Props, "setting">) {
  const { say } = speech;
  return (
    <Card title={say("criteria.edit.removal")} id="remove">
      <p>{say("criteria.edit.removalText")}</p>
      <ActForm id="criteria-removal" {...removing}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="part" value={place.part} />
        <HiddenField name="basedOn" value={String(saved.n)} />
        <div>
          <SubmitButton tone="danger" pendingWords={say("criteria.edit.saving")}>
            {say("criteria.edit.removalAct")}
          </SubmitButton>
        </div>
      </ActForm>
    </Card>
  );
}
