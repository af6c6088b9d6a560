import type { ReactNode } from "react";
import { Button, type ButtonLook } from "./button";

/** A longer search is nobody's; no more of it is read either. */
export const FIND_LENGTH_MAX = 200;

interface SearchFieldProps {
  /** Its name in the address, and its id: a page has one field of a name. */
  readonly name?: string;
  readonly label: string;
  readonly hint: string;
  readonly search: string;
  /** The word on the button. */
  readonly act: string;
  readonly tone?: ButtonLook["tone"];
  /** What was found, while something is looked for. */
  readonly children?: ReactNode;
}

/** One field over a long list, in a form that is sent by its address: it can be kept and sent on, without a script too. */
export function SearchField({ name = "find", label, hint, search, act, tone = "plain", children }: SearchFieldProps) {
  return (
    <>
      <div className="fields-beside">
        <div className="field">
          <label className="field-label" htmlFor={name}>
            {label}
          </label>
          <div className="field-hint" id={`${name}-hint`}>
            {hint}
          </div>
          <input
            id={name}
            name={name}
            type="search"
            defaultValue={search}
            maxLength={FIND_LENGTH_MAX}
            aria-describedby={`${name}-hint`}
            autoComplete="off"
          />
        </div>
        <Button type="submit" tone={tone} icon="search">
          {act}
        </Button>
      </div>
      {search !== "" && children !== undefined && (
        <p role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {children}
        </p>
      )}
    </>
  );
}
