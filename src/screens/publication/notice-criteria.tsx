import type { AwardCriteria } from "@/domain/documents/award-criteria";
import type { CommonContent, LotContent } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { ClimateShown } from "../documents/climate-shown";
import { CriteriaShown } from "../documents/criteria-shown";

type Props = { readonly speech: Speech; readonly common: CommonContent; readonly level?: 2 | 3 };

/** What bids for every lot without criteria of its own are compared by; nothing in a text that did not say it. */
export function NoticeCriteria({ speech, common: { criteria, language }, level = 2 }: Props) {
  if (!criteria) return null;
  return (
    <Card id="criteria" level={level} title={speech.say("criteria.shown.caption")} flush>
      <CriteriaShown criteria={criteria} language={language} speech={speech} />
    </Card>
  );
}

type LotProps = {
  readonly speech: Speech;
  readonly lot: LotContent;
  /** Those that hold for a lot without its own. */
  readonly common: AwardCriteria | undefined;
  readonly language: string;
};

/** The lot's own criteria, where it has some, and how it meets the climate rules of the countries in it. */
export function NoticeLotCriteria({ speech, lot: { criteria, climate = [] }, common, language }: LotProps) {
  if (!criteria && climate.length === 0) return null;
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      {criteria && (
        <>
          <h4>{speech.say("criteria.shown.caption")}</h4>
          <CriteriaShown criteria={criteria} language={language} speech={speech} />
        </>
      )}
      <ClimateShown climate={climate} criteria={criteria ?? common ?? null} language={language} speech={speech} />
    </section>
  );
}
