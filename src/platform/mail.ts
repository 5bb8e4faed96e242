export { type Mailer } from './mail/mailer.ts'
export { type Message, post, type PostedMessage, recentMessages, sendPosted } from './mail/message.ts'
export { smtpMailer } from './mail/smtp.ts'
