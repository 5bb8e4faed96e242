import { fill, type FullText, type Language, say } from '../../kernel/language.ts'
import type { Gate, Reason } from './score/index.ts'

/** A reason as a short phrase; its contribution says whether it speaks for or against. */
export function sayReason({ code, value, codes = [] }: Reason, language: Language): string {
  return fill(say(REASONS[code], language), { percent: Math.round(value * 100), codes: codes.join(', '), value })
}

/** Why two cities may not be introduced. */
export function sayGate(gate: Gate, language: Language): string {
  return say(GATE_WORDS[gate], language)
}

function words(en: string, latin: string, cyrillic: string, ru: string, zh: string): FullText {
  return { en, 'uz-Latn': latin, 'uz-Cyrl': cyrillic, ru, 'zh-Hans': zh }
}

const REASONS: Readonly<Record<Reason['code'], FullText>> = {
  base: words(
    'what holds for any two cities',
    'har qanday ikki shahar uchun umumiy',
    'ҳар қандай икки шаҳар учун умумий',
    'общее для любых двух городов',
    '任意两城市的基准',
  ),
  need: words(
    '{percent}% of the needs are offered there ({codes})',
    'ehtiyojlarning {percent}% u yerda taklif etiladi ({codes})',
    'эҳтиёжларнинг {percent}% у ерда таклиф этилади ({codes})',
    '{percent}% потребностей там предлагается ({codes})',
    '{percent}% 的需求可在对方得到满足（{codes}）',
  ),
  survey: words(
    'answers to the survey, too few to be shown one by one',
    'soʻrovnoma javoblari: bittalab koʻrsatish uchun juda kam',
    'сўровнома жавоблари: битталаб кўрсатиш учун жуда кам',
    'ответы на опрос: их слишком мало, чтобы показывать по одному',
    '问卷回答（人数过少，不逐项显示）',
  ),
  wish: words('wished for by name', 'nomi bilan istalgan', 'номи билан исталган', 'город назван в пожеланиях', '被点名希望合作'),
  'size-gap': words(
    'similar or different size',
    'aholi soni yaqinligi yoki farqi',
    'аҳоли сони яқинлиги ёки фарқи',
    'близость или разница в численности населения',
    '人口规模相近或相差',
  ),
  'partner-size': words(
    'size of the partner',
    'hamkor shahar kattaligi',
    'ҳамкор шаҳар катталиги',
    'размер города-партнёра',
    '伙伴城市的规模',
  ),
  distance: words('distance', 'masofa', 'масофа', 'расстояние', '距离'),
  near: words('closer than 200 km', '200 km dan yaqin', '200 км дан яқин', 'ближе 200 км', '相距不足 200 公里'),
  'both-capitals': words('both are capitals', 'ikkalasi ham poytaxt', 'иккаласи ҳам пойтахт', 'оба — столицы', '均为首都'),
  'both-seats': words(
    'both are seats of a regional or national government',
    'ikkalasi ham hudud yoki davlat markazi',
    'иккаласи ҳам ҳудуд ёки давлат маркази',
    'оба — центры региона или государства',
    '均为省级或国家政府所在地',
  ),
  'fame-gap': words(
    'equally or differently well known',
    'tanilganlikda yaqinlik yoki farq',
    'танилганликда яқинлик ёки фарқ',
    'близкая или разная известность',
    '知名度相近或相差',
  ),
  'partner-fame': words(
    'how well known the partner is',
    'hamkor shahar tanilganligi',
    'ҳамкор шаҳар танилганлиги',
    'известность города-партнёра',
    '伙伴城市的知名度',
  ),
  'same-name': words('the same name', 'bir xil nom', 'бир хил ном', 'одинаковое название', '同名'),
  'countries-tied': words(
    'ties between the two countries',
    'ikki mamlakat orasidagi aloqalar',
    'икки мамлакат орасидаги алоқалар',
    'связи между двумя странами',
    '两国间的城市结好',
  ),
  'countries-lift': words(
    'more or fewer ties between the two countries than chance would give',
    'ikki mamlakat aloqalari tasodifdagidan koʻp yoki kam',
    'икки мамлакат алоқалари тасодифдагидан кўп ёки кам',
    'связей между странами больше или меньше случайного',
    '两国间结好多于或少于随机水平',
  ),
  'partner-ties': words(
    'ties that the partner has',
    'hamkor shaharning aloqalari',
    'ҳамкор шаҳарнинг алоқалари',
    'связи города-партнёра',
    '伙伴城市已有的结好',
  ),
  'partner-here': words(
    'ties that the partner has with your country',
    'hamkor shaharning mamlakatingiz bilan aloqalari',
    'ҳамкор шаҳарнинг мамлакатингиз билан алоқалари',
    'связи города-партнёра с вашей страной',
    '伙伴城市与贵国的结好',
  ),
  'common-partners': words('partners in common', 'umumiy hamkorlar', 'умумий ҳамкорлар', 'общие партнёры', '共同伙伴'),
  'three-steps': words(
    'partners of your partners',
    'hamkorlaringizning hamkorlari',
    'ҳамкорларингизнинг ҳамкорлари',
    'партнёры ваших партнёров',
    '伙伴的伙伴',
  ),
  'cities-like-yours': words(
    'cities like yours are tied to it',
    'sizga oʻxshash shaharlar u bilan bogʻlangan',
    'сизга ўхшаш шаҳарлар у билан боғланган',
    'с ним связаны похожие на ваш города',
    '与贵市相似的城市已与其结好',
  ),
  'around-partner': words(
    'ties of cities like the partner',
    'hamkorga oʻxshash shaharlarning aloqalari',
    'ҳамкорга ўхшаш шаҳарларнинг алоқалари',
    'связи городов, похожих на партнёра',
    '与伙伴相似城市的结好',
  ),
  'around-partner-here': words(
    'ties of cities like the partner with your country',
    'hamkorga oʻxshash shaharlarning mamlakatingiz bilan aloqalari',
    'ҳамкорга ўхшаш шаҳарларнинг мамлакатингиз билан алоқалари',
    'связи похожих на партнёра городов с вашей страной',
    '与伙伴相似的城市同贵国的结好',
  ),
  'ties-like-this': words(
    'ties like this one exist',
    'shunga oʻxshash aloqalar bor',
    'шунга ўхшаш алоқалар бор',
    'подобные связи уже есть',
    '已有类似的结好',
  ),
}

const GATE_WORDS: Readonly<Record<Gate, FullText>> = {
  'same-city': words('It is the same city.', 'Bu ayni shahar.', 'Бу айни шаҳар.', 'Это тот же город.', '这是同一城市。'),
  'country-not-allowed': words(
    'The organiser did not open this round to the country.',
    'Tashkilotchi bu bosqichni ushbu mamlakatga ochmagan.',
    'Ташкилотчи бу босқични ушбу мамлакатга очмаган.',
    'Организатор не открыл этот раунд для страны.',
    '组织者未向该国开放本轮。',
  ),
  'no-common-language': words(
    'There is no common language and no interpreter.',
    'Umumiy til ham, tarjimon ham yoʻq.',
    'Умумий тил ҳам, таржимон ҳам йўқ.',
    'Нет ни общего языка, ни переводчика.',
    '没有共同语言，也没有口译。',
  ),
  'tie-exists': words(
    'The two cities have a tie already.',
    'Ikki shahar orasida aloqa bor.',
    'Икки шаҳар орасида алоқа бор.',
    'Между городами уже есть связь.',
    '两城已经结好。',
  ),
  'refused-before': words(
    'The pair was refused before.',
    'Bu juftlik avval rad etilgan.',
    'Бу жуфтлик аввал рад этилган.',
    'Эта пара ранее была отклонена.',
    '该配对曾被拒绝。',
  ),
  'approval-missing': words(
    'The national approval is missing.',
    'Milliy ruxsat yoʻq.',
    'Миллий рухсат йўқ.',
    'Нет национального разрешения.',
    '尚缺国家批准。',
  ),
}
