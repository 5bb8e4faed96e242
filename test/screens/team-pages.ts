const PROGRAMME = '/programmes/uzbekistan-2020'
const WAVE = '/surveys/uzbekistan-2020-post'
/** The survey with personal links that the test plans. */
export const INVITED = 'uzbekistan-2020-invited'

/** Pages of those who are signed in that no other test of screens looks at, in the order in which an organiser comes to them. */
export const TEAM_PAGES: readonly string[] = [
  '/desk',
  '/desk/waiting',
  '/desk/messages',
  `${PROGRAMME}/waves`,
  `${PROGRAMME}/waves/new`,
  `${WAVE}/watch`,
  `${WAVE}/plan`,
  `${WAVE}/poster`,
  `/surveys/${INVITED}/watch`,
  `/surveys/${INVITED}/invitations`,
  `/surveys/${INVITED}/invitations/new`,
  `/surveys/${INVITED}/invitations/print`,
  `${WAVE}/imports`,
  `${WAVE}/data`,
  `${PROGRAMME}/disclosure`,
  `${PROGRAMME}/needs/check`,
  `${PROGRAMME}/evaluation`,
  `${PROGRAMME}/report`,
  `${PROGRAMME}/report/claims`,
]
