import type { Apart } from '../../../platform/apart.ts'
import { checkFile } from './check.ts'
import { finish } from './finish/index.ts'
import { makeFile } from './make.ts'
import type { Order } from './order.ts'
import { prepare } from './prepare.ts'
import { scanPiece } from './scan.ts'

/** Everything heavy that the atlas does, on a thread of its own. */
export const run: Apart<Order, unknown> = (order, tell) => {
  switch (order.kind) {
    case 'make':
      return makeFile(order)
    case 'check':
      return checkFile(order, tell)
    case 'prepare':
      return prepare(order, tell)
    case 'scan':
      return scanPiece(order, tell)
    case 'finish':
      return finish(order, tell)
  }
}
