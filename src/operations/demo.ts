/** Placeholder: the demo's story is written elsewhere and takes this file's place. */
export async function makeDemo(): Promise<void> {}
