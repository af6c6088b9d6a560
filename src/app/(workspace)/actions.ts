"use server";

import { redirect } from "next/navigation";
import { signOut } from "@/identity/auth";
import { chooseLanguageByForm } from "@/identity/choose-language";

export async function leave(): Promise<void> {
  await signOut({ redirect: false });
  redirect("/sign-in");
}

export async function chooseLanguage(form: FormData): Promise<void> {
  redirect(await chooseLanguageByForm(form));
}
