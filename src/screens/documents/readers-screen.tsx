import type { Speech } from "@/messages/speak";
import type { ReadersOfCountry, ReadersPage } from "@/queries/documents/readers-page";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { FactTable } from "@/ui/fact-table";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { SubmitButton } from "@/ui/submit-button";
import { sayHolder } from "../people/say-mandate";
import { TenderFrame } from "../tenders/tender-frame";
import type { Act } from "./act";
import { DocumentsNav } from "./documents-nav";
import { NamingForm } from "./naming-form";
import { ReadLog } from "./read-log";

export type ReaderActs = { readonly naming: () => Act; readonly takingBack: () => Act };

type Props = {
  readonly page: ReadersPage;
  /** What was just done, in a sentence; null where nothing was. */
  readonly done: string | null;
  readonly acts: ReaderActs;
  readonly speech: Speech;
};

/** Who reads the drafts of a tender, country by country; who may be named; and what was read. */
export function ReadersScreen({ page, done, acts, speech }: Props) {
  const { say } = speech;
  const { head, countries } = page;
  return (
    <TenderFrame head={head} speech={speech} current="documents">
      <DocumentsNav tender={head.id} current="readers" speech={speech} />
      {done !== null && (
        <NoticeBox tone="success" live>
          <p>{done}</p>
        </NoticeBox>
      )}
      <div className="grid max-w-2xl gap-1">
        <h2>{say("discussion.readers.title")}</h2>
        <p className="quiet">{say("discussion.readers.lead")}</p>
      </div>
      <NamingForm page={page} naming={acts.naming()} speech={speech} />
      {countries.map((each) => (
        <OfCountry key={each.country} of={each} page={page} acts={acts} speech={speech} />
      ))}
      <ReadLog page={page} speech={speech} />
    </TenderFrame>
  );
}

type CountryProps = Omit<Props, "done"> & { readonly of: ReadersOfCountry };

function OfCountry({ of, page, acts, speech }: CountryProps) {
  const { say } = speech;
  const country = speech.country(of.country);
  const last = (at: string | null) =>
    at === null ? say("discussion.readers.never") : <time dateTime={at}>{speech.instant(at)}</time>;
  return (
    <Card
      flush
      id={`readers-${of.country}`}
      title={
        <span className="inline-flex items-center gap-2">
          <CountryCode code={of.country} />
          {country}
        </span>
      }
    >
      <FactTable
        caption={say("discussion.readers.caption", { country })}
        captionHidden
        columns={[
          { key: "person", header: say("discussion.readers.person") },
          { key: "because", header: say("discussion.readers.because") },
          ...(of.isLogged ? [{ key: "last" as const, header: say("discussion.readers.last") }] : []),
        ]}
        rows={of.readers.map((reader) => ({
          key: reader.person,
          cells: {
            person: sayHolder(reader.who, speech),
            because: <Because reader={reader} of={of} page={page} acts={acts} speech={speech} />,
            last: last(reader.lastRead),
          },
        }))}
        empty={<p className="quiet p-4">{say("discussion.readers.none", { country })}</p>}
      />
    </Card>
  );
}

type BecauseProps = CountryProps & { readonly reader: ReadersOfCountry["readers"][number] };

/** By role; or named by whom and when, and for whoever named: the way back. */
function Because({ reader, of, page, acts, speech }: BecauseProps) {
  const { say } = speech;
  const { named } = reader;
  if (!named) return say("discussion.readers.byRole");
  const said = say("discussion.readers.byName", { who: sayHolder(named.by, speech), at: speech.instant(named.at) });
  if (page.namesFor !== of.country) return said;
  return (
    <div className="grid gap-1.5">
      <span>{said}</span>
      <ActForm id={`taking-back-${reader.person}`} {...acts.takingBack()}>
        <HiddenField name="tender" value={page.head.id} />
        <HiddenField name="country" value={of.country} />
        <HiddenField name="person" value={reader.person} />
        <div>
          <SubmitButton tone="plain" size="small" pendingWords={say("discussion.readers.takingBack")}>
            <span>
              {say("discussion.readers.takeBack")}
              <span className="visually-hidden">
                {": "}
                {say("discussion.readers.takeBackOf", { name: sayHolder(reader.who, speech) })}
              </span>
            </span>
          </SubmitButton>
        </div>
      </ActForm>
    </div>
  );
}
