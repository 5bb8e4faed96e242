import type { ProblemKind } from '../../kernel/problem.ts'

/** What a module that works apart exports as `run`: work on plain data, which may tell how far it has come. */
export type Apart<Order, Result> = (order: Order, tell: (progress: Progress) => void) => Promise<Result>

/** How far something long has come: what is being done, and how much of the whole. */
export interface Progress {
  readonly step: string
  readonly done: number
  readonly whole: number
}

/** What comes back from the thread. */
export type Told<Result> =
  | { readonly progress: Progress }
  | { readonly result: Result }
  | { readonly problem: ProblemKind & { readonly code: string } }
  | { readonly defect: string }
