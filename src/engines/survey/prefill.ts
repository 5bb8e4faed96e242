import { type Answers, type ChoiceItem, type CityItem, type Instrument, itemsOf, type Prefill, PREFILLS } from './instrument.ts'

/** What is known of a person before the questionnaire is opened, by code or in words. */
export type KnownOfPerson = Partial<Readonly<Record<Prefill, string>>>

/** The item that asks for what is known, if the instrument has one that says so. */
export function itemFor(instrument: Instrument, prefill: Prefill): ChoiceItem | CityItem | undefined {
  return itemsOf(instrument).find((item): item is ChoiceItem | CityItem => 'prefill' in item && item.prefill === prefill)
}

/** The answers that are known beforehand, for the person to check. What is none of an item's choices is left for the person to say. */
export function prefilled(instrument: Instrument, known: KnownOfPerson): Answers {
  const filled = PREFILLS.flatMap((prefill) => {
    const [item, said] = [itemFor(instrument, prefill), known[prefill]]
    const choice = item?.choices.find(({ code, label }) => said !== undefined && [code, ...Object.values(label)].includes(said))
    return item && choice ? [[item.code, [choice.code]] as const] : []
  })
  return Object.fromEntries(filled)
}
