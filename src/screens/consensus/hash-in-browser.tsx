"use client";

import { useState, type SubmitEvent } from "react";
import { Button } from "@/ui/button";
import { useHasScript } from "@/ui/has-script";
import { digestAddress } from "../publication/verify-address";

type Props = {
  readonly action: string;
  readonly page: string;
  readonly words: {
    readonly file: string;
    readonly hint: string;
    readonly scriptHint: string;
    readonly check: string;
    readonly computing: string;
  };
};

const PDF_BEGINS = "%PDF-";

/** The browser takes the digest itself, where it can; where it cannot, the file is sent. */
export function HashInBrowser({ action, page, words }: Props) {
  const canHash = useHasScript() && window.isSecureContext;
  const [isComputing, setComputing] = useState(false);

  async function compute(event: SubmitEvent<HTMLFormElement>) {
    const file = canHash ? new FormData(event.currentTarget).get("file") : null;
    if (!(file instanceof File) || file.size === 0) return;
    event.preventDefault();
    setComputing(true);
    const bytes = await file.arrayBuffer();
    const isPdf = new TextDecoder("latin1").decode(bytes.slice(0, PDF_BEGINS.length)) === PDF_BEGINS;
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
    window.location.assign(digestAddress(page, { sha256, isPdf }));
  }

  return (
    <form
      className="form"
      method="post"
      action={action}
      encType="multipart/form-data"
      onSubmit={(event) => void compute(event)}
    >
      <div className="field">
        <label className="field-label" htmlFor="file">
          {words.file}
        </label>
        <div className="field-hint" id="file-hint">
          {canHash ? words.scriptHint : words.hint}
        </div>
        <input id="file" name="file" type="file" aria-describedby="file-hint" required />
      </div>
      <div className="actions">
        <Button type="submit" aria-disabled={isComputing}>
          {words.check}
        </Button>
        <span role="status">{isComputing ? words.computing : ""}</span>
      </div>
    </form>
  );
}
