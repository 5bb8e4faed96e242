/** One message to one person. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string
}

/** What can send a message. It resolves when the message is handed on, and throws when it is not: a job tries again. */
export interface Mailer {
  send(mail: Mail): Promise<void>
}

export interface KeptMail extends Mail {
  readonly id: string
  readonly at: Date
}

/** A mailer that keeps what was sent, to be read in the browser where no mail server is set. */
export interface Mailbox extends Mailer {
  /** What was sent, newest first. */
  mails(): Promise<readonly KeptMail[]>
}
