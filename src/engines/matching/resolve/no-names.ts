import { keyOf } from './fold.ts'

/** What people write where a city is asked for and none is meant, in the product's languages: some of it is also the name of some small place. */
const WORDS = [
  'any all none no yes everywhere anywhere anything other unknown Asia Europe Africa America',
  'любой любая любое любые любого любых все всё всех нет да везде всюду неважно другой другие другое Азия Европа Африка Америка море',
  'har qanday hammasi barchasi barcha yoʻq ha hali bilmayman istalgan istalgani farqi boshqa Osiyo Yevropa Afrika Amerika dengiz',
  'ҳар қандай ҳаммаси барчаси барча йўқ ҳа ҳали билмайман исталган истагани фарқи бошқа Осиё Европа Африка Америка денгиз',
  '任何 任意 所有 全部 没有 无 不知道 都可以 亚洲 欧洲 非洲 美洲',
]

const KEYS = new Set(WORDS.flatMap((words) => words.split(' ').map(keyOf)))

/** Whether a text says that any city would do, none, or which part of the world. */
export function isNoName(text: string): boolean {
  return KEYS.has(keyOf(text))
}
