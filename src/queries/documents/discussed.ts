import type { Country } from "@/domain/definitions/country";
import type { ClauseId, PersonId } from "@/domain/definitions/identifiers";
import type { Clause } from "@/domain/documents/clause";
import { standingMarks, type ClauseMark } from "@/domain/documents/clause-mark";
import { mattersOf, openMatters, type Comment } from "@/domain/documents/comment";
import { maySettle } from "@/domain/documents/policy";
import type { ClauseProgress } from "@/domain/documents/unresolved";
import type { Actor } from "@/domain/people/actor";
import type { Tender } from "@/domain/tenders/tender";
import { findClauseMarks, findComments, type DiscussionAsked } from "@/storage/documents/find-discussion";
import { findPeople, type KnownPerson } from "@/storage/people/find-people";
import type { ReadOnlyDatabase } from "@/storage/read-as";
import type { Holder } from "../people/mandate-facts";

/** A comment with who made it, as far as the viewer is told: colleagues by name, all others by role and country. */
export type ShownComment = Comment & {
  readonly who: Holder;
  /** It was said of a form that the clause no longer has. */
  readonly isOfEarlierForm: boolean;
  readonly maySettle: boolean;
};
export type ShownMatter = ShownComment & { readonly followedBy: readonly ShownComment[] };

/** How far the countries are with a clause, and what was said of it. */
export type ClauseDiscussion = ClauseProgress & { readonly matters: readonly ShownMatter[] };

export type Discussed = {
  readonly comments: readonly Comment[];
  readonly marks: readonly ClauseMark[];
  readonly people: readonly KnownPerson[];
};

/** Everything that was said of one clause or of all: always the same number of statements. */
export async function findDiscussed(db: ReadOnlyDatabase, asked: DiscussionAsked): Promise<Discussed> {
  const comments = await findComments(db, asked);
  const people = await findPeople(db, [...new Set(comments.map(({ by }) => by))]);
  return { comments, marks: await findClauseMarks(db, asked), people };
}

type Viewing = {
  readonly actor: Actor;
  readonly tender: Tender;
  readonly names: ReadonlyMap<PersonId, string>;
  readonly isDispatched: boolean;
};

/** Clause by clause, in one pass over everything that was said. */
export function discussionsOf(
  clauses: readonly { readonly clause: Pick<Clause, "clause" | "n">; readonly countries: readonly Country[] }[],
  { comments, marks, people }: Discussed,
  viewing: Viewing,
): ReadonlyMap<ClauseId, ClauseDiscussion> {
  const said = Map.groupBy(comments, ({ clause }) => clause);
  const marked = Map.groupBy(marks, ({ clause }) => clause);
  return new Map(
    clauses.map(({ clause, countries }) => {
      const own = said.get(clause.clause) ?? [];
      const show = (comment: Comment): ShownComment => ({
        ...comment,
        who: whoIs(comment.by, people, viewing.names),
        isOfEarlierForm: comment.onForm < clause.n,
        maySettle: comment.answers === null && settles(comment, viewing),
      });
      return [
        clause.clause,
        {
          clause: clause.clause,
          standing: standingMarks(clause, countries, marked.get(clause.clause) ?? []),
          open: openMatters(own),
          matters: mattersOf(own, clause.clause).map((matter) => ({
            ...show(matter),
            followedBy: matter.followedBy.map(show),
          })),
        },
      ];
    }),
  );
}

function settles(comment: Comment, { actor, tender, isDispatched }: Viewing): boolean {
  if (actor.kind !== "person") return false;
  return comment.isOwn ? comment.country === actor.country : !isDispatched && maySettle(actor, tender, comment);
}

/** By name to colleagues, to all others by roles and organisation. */
export function whoIs(person: PersonId, people: readonly KnownPerson[], names: ReadonlyMap<PersonId, string>): Holder {
  const known = people.find((each) => each.person === person);
  return {
    person,
    name: names.get(person) ?? null,
    roles: known?.roles ?? [],
    organisation: known?.organisationName ?? "",
  };
}
