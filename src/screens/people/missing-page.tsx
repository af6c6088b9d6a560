import type { Speech } from "@/messages/speak";
import { PageHeading } from "@/ui/page-heading";

/** Nothing is here for whoever asks. What does not exist and what is not theirs to see are the same answer. */
export function MissingPage({ speech }: { readonly speech: Speech }) {
  const { say, language } = speech;
  const places = [
    { href: "/my-day", label: say("shell.pages.myDay") },
    { href: "/tenders", label: say("shell.pages.tenders") },
    { href: `/${language}/notices`, label: say("shell.toPublic") },
  ];
  return (
    <>
      <title>{`${say("shell.notFound.title")} · ${say("shell.name")}`}</title>
      <PageHeading title={say("shell.notFound.title")} lead={say("shell.notFound.text")} />
      <ul className="grid gap-2">
        {places.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
