import type { Speech } from "@/messages/speak";
import { Button } from "@/ui/button";

type Props = {
  readonly tender: string;
  readonly latest: number;
  readonly from: number;
  readonly to: number;
  readonly speech: Speech;
};

/** Which two versions; what is asked for stands in the address, so that it can be kept and sent on. */
export function CompareForm({ tender, latest, from, to, speech }: Props) {
  const { say, number } = speech;
  const versions = Array.from({ length: latest }, (_, place) => place + 1);
  return (
    <form className="form" method="get" action={`/tenders/${tender}/consensus/compare`}>
      <div className="flex flex-wrap items-end gap-4">
        {(["from", "to"] as const).map((side) => (
          <div key={side} className="field">
            <label className="field-label" htmlFor={side}>
              {say(`frozen.compare.${side}`)}
            </label>
            <div className="field-select">
              <select id={side} name={side} defaultValue={side === "from" ? from : to}>
                {versions.map((version) => (
                  <option key={version} value={version}>
                    {number(version)}
                  </option>
                ))}
              </select>
            </div>
          </div>
        ))}
        <Button type="submit" tone="plain">
          {say("frozen.compare.button")}
        </Button>
      </div>
    </form>
  );
}
