import type { Role, Visitor } from '../../kernel/visitor.ts'

const STAFF = ['organiser', 'evaluator', 'administrator'] as const
const TEAM = [...STAFF, 'lecturer', 'interpreter', 'funder', 'analyst'] as const

/**
 * Who may see and do what: the one table for pages, API and command line. `everybody` includes who is not signed in.
 * A role holds in the programmes in which the person has it; an administrator's in all.
 */
export const ACCESS = {
  'programme.read': ['everybody'],
  'survey.answer': ['everybody'],
  'figures.read': ['everybody'],
  'report.read': ['everybody'],
  'desk.open': TEAM,
  'wave.watch': STAFF,
  'wave.close': ['organiser', 'administrator'],
  'wave.plan': ['organiser', 'administrator'],
  'instrument.design': STAFF,
  'answers.read': ['evaluator', 'administrator'],
  'answers.import': STAFF,
  'answers.code': ['evaluator', 'administrator'],
  'answers.erase': ['organiser', 'administrator'],
  'paper.enter': STAFF,
  'data.study': [...STAFF, 'analyst'],
  'data.publish': ['organiser', 'administrator'],
  'figures.check': STAFF,
  'breakdowns.declare': STAFF,
  'answers.exclude': ['evaluator', 'administrator'],
  'claims.sign': STAFF,
  'report.preview': STAFF,
  'report.publish': ['organiser', 'administrator'],
  'atlas.keep': ['analyst', 'organiser', 'administrator'],
  'partnership.broker': ['organiser', 'administrator'],
  'programme.seed': ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Right = keyof typeof ACCESS

/** Whether the visitor may do this, in this programme (or anywhere, when none is named). */
export function may(visitor: Visitor, right: Right, programme?: string): boolean {
  const allowed: readonly Role[] = ACCESS[right]
  if (allowed.includes('everybody')) return true
  return visitor.roles.some(
    ({ role, programme: where }) => allowed.includes(role) && (where === '*' || programme === undefined || where === programme),
  )
}
