import type { Zone } from '../../../kernel/day.ts'
import type { FullText, Language } from '../../../kernel/language.ts'

/** The city by which people know a time zone. `Asia/Shanghai` is Beijing time to everybody who lives in it. */
const CITIES: Readonly<Record<string, FullText>> = {
  'Asia/Tashkent': city('Tashkent', 'Toshkent', 'Тошкент', 'Ташкент', '塔什干'),
  'Asia/Samarkand': city('Samarkand', 'Samarqand', 'Самарқанд', 'Самарканд', '撒马尔罕'),
  'Asia/Shanghai': city('Beijing', 'Pekin', 'Пекин', 'Пекин', '北京'),
  'Asia/Urumqi': city('Urumqi', 'Urumchi', 'Урумчи', 'Урумчи', '乌鲁木齐'),
  'Asia/Almaty': city('Almaty', 'Almati', 'Алмати', 'Алматы', '阿拉木图'),
  'Asia/Bishkek': city('Bishkek', 'Bishkek', 'Бишкек', 'Бишкек', '比什凯克'),
  'Asia/Dushanbe': city('Dushanbe', 'Dushanbe', 'Душанбе', 'Душанбе', '杜尚别'),
  'Asia/Ashgabat': city('Ashgabat', 'Ashxobod', 'Ашхобод', 'Ашхабад', '阿什哈巴德'),
  'Asia/Bangkok': city('Bangkok', 'Bangkok', 'Бангкок', 'Бангкок', '曼谷'),
  'Asia/Seoul': city('Seoul', 'Seul', 'Сеул', 'Сеул', '首尔'),
  'Europe/Moscow': city('Moscow', 'Moskva', 'Москва', 'Москва', '莫斯科'),
  'Europe/Istanbul': city('Istanbul', 'Istanbul', 'Истанбул', 'Стамбул', '伊斯坦布尔'),
  'Europe/Zurich': city('Geneva', 'Jeneva', 'Женева', 'Женева', '日内瓦'),
  'America/New_York': city('New York', 'Nyu-York', 'Нью-Йорк', 'Нью-Йорк', '纽约'),
  UTC: city('UTC', 'UTC', 'UTC', 'UTC', 'UTC'),
}

/** The zone as people call it: `Tashkent` for `Asia/Tashkent`. A zone that is not in the table is called by the city in its name. */
export function formatZone(zone: Zone, language: Language): string {
  return CITIES[zone]?.[language] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

function city(en: string, latin: string, cyrillic: string, ru: string, zh: string): FullText {
  return { en, 'uz-Latn': latin, 'uz-Cyrl': cyrillic, ru, 'zh-Hans': zh }
}
