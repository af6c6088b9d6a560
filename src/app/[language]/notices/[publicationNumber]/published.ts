/** As the Official Journal writes its numbers; anything else names no notice, and the database is not asked. */
const NUMBER_FORM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

type Params = { readonly language: string; readonly publicationNumber: string };
export type Context = { readonly params: Promise<Params> };

/** What is published under the number of the address; null where nothing is. */
export async function publishedAt<Found>(
  { params }: Context,
  find: (publicationNumber: string) => Promise<Found | null>,
): Promise<Found | null> {
  const { publicationNumber } = await params;
  return NUMBER_FORM.test(publicationNumber) ? find(publicationNumber) : null;
}
