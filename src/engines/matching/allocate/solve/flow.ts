import { openHeap } from './heap.ts'

/**
 * A network for flows of least cost, one unit after another. Nodes are numbered so that every arc leads to a higher number; the last node is
 * the sink. Arcs lie in pairs: arc `a` and its way back `a ^ 1`.
 */
export interface Network {
  readonly nodes: number
  /** The arc added last at each node, and the one added before each arc; -1 for none. */
  readonly last: Int32Array
  readonly before: Int32Array
  readonly to: Int32Array
  readonly room: Int32Array
  readonly cost: Float64Array
  arcs: number
}

/** A network with room for so many nodes and arcs. */
export function openNetwork(nodes: number, arcs: number): Network {
  const whole = () => new Int32Array(2 * arcs)
  return {
    nodes,
    last: new Int32Array(nodes).fill(-1),
    before: whole(),
    to: whole(),
    room: whole(),
    cost: new Float64Array(2 * arcs),
    arcs: 0,
  }
}

/** Adds an arc for so many units, each at that cost, and gives its number. */
export function addArc(network: Network, from: number, to: number, room: number, cost: number): number {
  put(network, from, to, room, cost)
  put(network, to, from, 0, -cost)
  return network.arcs - 2
}

function put(network: Network, from: number, to: number, room: number, cost: number): void {
  const arc = network.arcs++
  network.before[arc] = network.last[from] ?? -1
  network.last[from] = arc
  network.to[arc] = to
  network.room[arc] = room
  network.cost[arc] = cost
}

/** Units that an arc carries. */
export function carried({ room }: Network, arc: number): number {
  return room[arc ^ 1] ?? 0
}

/**
 * What sends one unit from a node to the sink on the cheapest way, taking back what was sent before where that is cheaper, and gives the cost.
 * It sends nothing, and gives 0, when no way costs less than nothing. After each call the whole flow is one of least cost for the units sent.
 * (Successive shortest paths with node prices: Ahuja, Magnanti and Orlin, Network Flows, 9.7.)
 */
export function openSender(network: Network): (from: number) => number {
  const { nodes, to, room } = network
  const sink = nodes - 1
  const prices = firstPrices(network)
  const search = openSearch(network, prices)
  return (from) => {
    const { settled, distance, by } = search(from)
    const far = distance[sink] ?? Infinity
    const cost = far + (prices[sink] ?? 0) - (prices[from] ?? 0)
    if (!(cost < 0)) return 0
    for (const node of settled) prices[node] = (prices[node] ?? 0) + (distance[node] ?? 0) - far
    for (let node = sink; node !== from;) {
      const arc = by[node] ?? 0
      room[arc] = (room[arc] ?? 0) - 1
      room[arc ^ 1] = (room[arc ^ 1] ?? 0) + 1
      node = to[arc ^ 1] ?? 0
    }
    return cost
  }
}

/** Prices under which no arc is cheaper than the difference of its ends: minus the cost of the cheapest way to the sink. */
function firstPrices({ nodes, last, before, to, room, cost }: Network): Float64Array {
  const prices = new Float64Array(nodes)
  for (let node = nodes - 2; node >= 0; node--) {
    let best = -Infinity
    for (let arc = last[node] ?? -1; arc >= 0; arc = before[arc] ?? -1) {
      if ((room[arc] ?? 0) > 0) best = Math.max(best, (prices[to[arc] ?? 0] ?? 0) - (cost[arc] ?? 0))
    }
    prices[node] = best === -Infinity ? 0 : best
  }
  return prices
}

interface Reached {
  /** Nodes nearer than the sink, whose distance is final. */
  readonly settled: readonly number[]
  readonly distance: Float64Array
  /** The arc on which each node was reached. */
  readonly by: Int32Array
}

/** Dijkstra's search on costs less differences of prices; it stops at the sink and leaves aside what is no nearer than the sink. */
function openSearch({ nodes, last, before, to, room, cost }: Network, prices: Float64Array): (from: number) => Reached {
  const distance = new Float64Array(nodes)
  const by = new Int32Array(nodes)
  const heap = openHeap()
  const sink = nodes - 1
  return (from) => {
    const settled: number[] = []
    distance.fill(Infinity)
    heap.clear()
    distance[from] = 0
    heap.add(0, from)
    for (let at = heap.take(); at !== undefined && at.node !== sink; at = heap.take()) {
      const { key, node } = at
      if (key > (distance[node] ?? 0)) continue
      settled.push(node)
      const price = prices[node] ?? 0
      for (let arc = last[node] ?? -1; arc >= 0; arc = before[arc] ?? -1) {
        if ((room[arc] ?? 0) <= 0) continue
        const target = to[arc] ?? 0
        const far = key + (cost[arc] ?? 0) + price - (prices[target] ?? 0)
        if (far >= (distance[target] ?? 0) || far >= (distance[sink] ?? 0)) continue
        distance[target] = far
        by[target] = arc
        heap.add(far, target)
      }
    }
    return { settled, distance, by }
  }
}
