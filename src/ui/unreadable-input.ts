/** Sent for what was typed into a field for dates and is no date: the browser tells nobody what it was. */
const UNREADABLE = "?";

/** A field that a browser cannot read is sent as if it were empty. Here it is sent as what is wrong, so that it is answered as such. */
export function withUnreadable(sent: FormData, form: HTMLFormElement): FormData {
  for (const field of form.querySelectorAll("input")) {
    if (field.validity.badInput && field.name !== "") sent.set(field.name, UNREADABLE);
  }
  return sent;
}
