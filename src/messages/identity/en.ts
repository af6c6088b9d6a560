/** Signing in. */
export const en = {
  title: "Sign in",
  lead: "For those who work on joint tenders. Published notices are read without signing in.",
  address: "E-mail address",
  password: "Password",
  signIn: "Sign in",
  signingIn: "Signing in",
  unknown: "The address or the password is not right.",
  tooMany: "Signing in has failed too often from here. Wait fifteen minutes, then try again.",
  signedInAs: "You are signed in as {name}.",
  onwards: "Go on to the workspace",
  demo: {
    title: "The people of this demo",
    lead: "Choose whose eyes to see it with. All of them are invented; the password of each is {password}.",
    signInAs: "Sign in as {name}",
  },
} as const;
