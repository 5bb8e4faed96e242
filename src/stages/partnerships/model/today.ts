/** What each city said, by the city that it is today. What that one said itself goes before what was said of one that became part of it. */
export function underToday<Said extends { readonly city: string }>(
  said: ReadonlyMap<string, Said>,
  today: (city: string) => string,
): ReadonlyMap<string, Said> {
  const moved = [...said.values()].filter(({ city }) => today(city) !== city)
  const own = [...said.values()].filter(({ city }) => today(city) === city)
  return new Map([
    ...moved.map((each) => [today(each.city), { ...each, city: today(each.city) }] as const),
    ...own.map((each) => [each.city, each] as const),
  ])
}
