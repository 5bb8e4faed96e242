import { seededNumbers, type SyntheticRecipe, type SyntheticTown } from './model.ts'

/** People per km² in the middle of a town of 100,000; larger towns are denser. */
const DENSITY = 5500
/** A village for so many people of a town. */
const PEOPLE_PER_VILLAGE = 4000
const NEAR = 4
const FAR = 38
const FIELDS = 14

/** People on each cell of a made-up country: towns that thin out from their middle, villages around them, scattered farms. For teaching and for demos. */
export function syntheticPeople({ width, height, seed, growth, towns }: SyntheticRecipe): Float32Array {
  const random = seededNumbers(seed)
  const people = new Float32Array(width * height)
  const add = (column: number, row: number, count: number) => {
    if (column < 0 || row < 0 || column >= width || row >= height || count < 1) return
    const at = row * width + column
    people[at] = (people[at] as number) + Math.round(count)
  }
  for (const town of towns) {
    spreadTown(town, growth, random, add)
    for (let left = town.people / PEOPLE_PER_VILLAGE; left > 0; left--) spreadVillage(town, growth, random, add)
  }
  return people
}

type Add = (column: number, row: number, count: number) => void

/** The density falls with the square of the distance in the exponent, so that pi x density x size² people live in all. */
function spreadTown({ column, row, people }: SyntheticTown, growth: number, random: () => number, add: Add): void {
  const all = people * growth
  const density = DENSITY * (all / 100_000) ** 0.25
  const size = Math.sqrt(all / (Math.PI * density))
  const reach = Math.ceil(size * 3)
  for (let down = -reach; down <= reach; down++) {
    for (let right = -reach; right <= reach; right++) {
      add(column + right, row + down, density * Math.exp(-(right ** 2 + down ** 2) / size ** 2) * (0.7 + 0.6 * random()))
    }
  }
}

function spreadVillage({ column, row }: SyntheticTown, growth: number, random: () => number, add: Add): void {
  const angle = random() * 2 * Math.PI
  const away = NEAR + (FAR - NEAR) * random()
  const [x, y] = [Math.round(column + Math.cos(angle) * away), Math.round(row + Math.sin(angle) * away)]
  const people = (600 + 3400 * random() ** 2) * (1 + growth) * 0.5
  add(x, y, people * 0.6)
  for (const [right, down] of SIDES) add(x + right, y + down, people * 0.1)
  for (let i = 0; i < FIELDS; i++) add(x + Math.round((random() - 0.5) * 10), y + Math.round((random() - 0.5) * 10), 10 + 90 * random())
}

const SIDES = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const
