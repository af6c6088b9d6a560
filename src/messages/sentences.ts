/** The same sentences in another language: every one that English has, and no other. */
export type Sentences<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Sentences<English[Key]>;
};
