export { type Mailer } from './mailer.ts'
export { type Message, post, type PostedMessage, recentMessages, sendPosted } from './message.ts'
export { smtpMailer } from './smtp.ts'
