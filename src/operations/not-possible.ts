/** Why an operation cannot be done as things are, and what to do about it, said to the operator. */
export class NotPossible extends Error {}
