export { type KeptMail, type Mail, type Mailbox, type Mailer } from './mail/mailer.ts'
export { openMailbox } from './mail/mailbox.ts'
export { smtpMailer } from './mail/smtp.ts'
