import { Worker } from 'node:worker_threads'
import { Problem } from '../kernel/problem.ts'
import type { Progress, Told } from './apart/model.ts'

export type { Apart, Progress } from './apart/model.ts'

/**
 * Does the work of `module`, which exports it as `run`, on a thread of its own: heavy computing does not keep visitors waiting. A problem that is thrown
 * there is thrown here. When `signal` is aborted the thread is ended at once.
 */
export function runApart<Order, Result>(
  module: URL,
  order: Order,
  { progress, signal }: { readonly progress?: (progress: Progress) => void; readonly signal?: AbortSignal } = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(new URL('./apart/thread.ts', import.meta.url), { workerData: { module: module.href, order } })
    const end = (settle: () => void) => {
      signal?.removeEventListener('abort', stop)
      settle()
      void worker.terminate()
    }
    const stop = () => end(() => reject(signal?.reason as Error))
    signal?.addEventListener('abort', stop)
    worker.on('message', (told: Told<Result>) => {
      if ('progress' in told) progress?.(told.progress)
      else if ('result' in told) end(() => resolve(told.result))
      else if ('problem' in told) end(() => reject(new Problem(told.problem.code, told.problem)))
      else end(() => reject(new Error(told.defect)))
    })
    worker.on('error', (error) => end(() => reject(error)))
    worker.on('exit', (code) => end(() => reject(new Error(`A thread ended with ${code}`))))
  })
}
