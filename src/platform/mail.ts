import { createTransport, type Transporter } from "nodemailer";
import { settings } from "./settings";

type Letter = {
  /** The same letter sent again carries the same Message-ID, so that whoever gets it twice can tell. */
  readonly id: string;
  readonly to: { readonly address: string; readonly name: string };
  readonly language: string;
  readonly subject: string;
  readonly text: string;
};

let transport: Transporter | null = null;

/** Whether there is a mail server to hand letters to. */
export function hasMailServer(): boolean {
  return settings.SMTP_URL !== undefined;
}

/** Hands a letter to the mail server; done when it took it. */
export async function sendLetter({ id, to, language, subject, text }: Letter): Promise<void> {
  const host = new URL(settings.SAMBAND_ORIGIN).hostname;
  await mailServer().sendMail({
    messageId: `<${id}@${host}>`,
    from: { name: "Samband", address: `samband@${host}` },
    to,
    subject,
    text,
    headers: { "content-language": language, "auto-submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function mailServer(): Transporter {
  if (settings.SMTP_URL === undefined) throw new Error("there is no mail server: SMTP_URL is not set");
  transport ??= createTransport({
    url: settings.SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return transport;
}
