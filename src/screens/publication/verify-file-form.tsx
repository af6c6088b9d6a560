import type { Speech } from "@/messages/speak";
import { Button } from "@/ui/button";

type Props = { readonly action: string; readonly speech: Speech };

/** A file is sent, looked at and not kept. Public pages run no script. */
export function VerifyFileForm({ action, speech: { say } }: Props) {
  return (
    <form className="form" method="post" action={action} encType="multipart/form-data">
      <div className="field">
        <label className="field-label" htmlFor="file">
          {say("frozen.verify.file")}
        </label>
        <div className="field-hint" id="file-hint">
          {say("frozen.verify.fileHint")}
        </div>
        <input id="file" name="file" type="file" aria-describedby="file-hint" required />
      </div>
      <div className="actions">
        <Button type="submit">{say("frozen.verify.checkFile")}</Button>
      </div>
    </form>
  );
}
