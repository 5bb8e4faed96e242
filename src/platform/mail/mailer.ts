/** One message to one person, ready to be sent. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** What can send a mail. It resolves when the mail is handed on, and throws when it is not: the job tries again. */
export interface Mailer {
  send(mail: Mail): Promise<void>
}
