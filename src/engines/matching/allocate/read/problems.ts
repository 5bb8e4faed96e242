import { catalogue } from '../../../../kernel/problem.ts'

export const problems = catalogue({
  'market.shape': {
    status: 422,
    words: {
      en: '"{part}" has to look like {expected}, and {found} came.',
      'uz-Latn': '“{part}” {expected} koʻrinishida boʻlishi kerak, {found} keldi.',
      'uz-Cyrl': '“{part}” {expected} кўринишида бўлиши керак, {found} келди.',
      ru: '«{part}» должно иметь вид {expected}, а пришло {found}.',
      'zh-Hans': '“{part}”应为 {expected}，实际为 {found}。',
    },
  },
  'market.empty': {
    status: 422,
    words: {
      en: 'The market has no city on the side "{side}"; at least one is needed.',
      'uz-Latn': 'Bozorning “{side}” tomonida shahar yoʻq; kamida bittasi kerak.',
      'uz-Cyrl': 'Бозорнинг “{side}” томонида шаҳар йўқ; камида биттаси керак.',
      ru: 'На стороне «{side}» нет ни одного города; нужен хотя бы один.',
      'zh-Hans': '“{side}”一方没有城市，至少需要一个。',
    },
  },
  'market.too-large': {
    status: 422,
    words: {
      en: '{demand} by {offer} cities are more than the {most} pairs that are worked out at once; divide the round.',
      'uz-Latn': '{demand} × {offer} shahar bir vaqtda hisoblanadigan {most} juftlikdan koʻp; bosqichni boʻling.',
      'uz-Cyrl': '{demand} × {offer} шаҳар бир вақтда ҳисобланадиган {most} жуфтликдан кўп; босқични бўлинг.',
      ru: '{demand} на {offer} городов больше, чем {most} пар, которые считаются за один раз; разделите раунд.',
      'zh-Hans': '{demand}×{offer} 个城市超过一次可计算的 {most} 对；请分轮进行。',
    },
  },
  'market.city-twice': {
    status: 422,
    words: {
      en: 'The city {id} stands twice in "{side}"; each id may stand there once.',
      'uz-Latn': '{id} shahri “{side}” da ikki marta turibdi; har bir id bir marta turishi mumkin.',
      'uz-Cyrl': '{id} шаҳри “{side}” да икки марта турибди; ҳар бир id бир марта туриши мумкин.',
      ru: 'Город {id} указан в «{side}» дважды; каждый id может стоять там один раз.',
      'zh-Hans': '城市 {id} 在“{side}”中出现两次；每个 id 只能出现一次。',
    },
  },
  'market.unknown': {
    status: 422,
    words: {
      en: '"{part}" names {id}, which is not among the cities of "{side}".',
      'uz-Latn': '“{part}” {id} ni ataydi, u “{side}” shaharlari orasida yoʻq.',
      'uz-Cyrl': '“{part}” {id} ни атайди, у “{side}” шаҳарлари орасида йўқ.',
      ru: '«{part}» называет {id}, которого нет среди городов «{side}».',
      'zh-Hans': '“{part}”提到的 {id} 不在“{side}”的城市中。',
    },
  },
  'market.itself': {
    status: 422,
    words: {
      en: '"{part}" pairs {id} with itself; a partner is another city.',
      'uz-Latn': '“{part}” {id} ni oʻzi bilan juftlaydi; hamkor boshqa shahar boʻladi.',
      'uz-Cyrl': '“{part}” {id} ни ўзи билан жуфтлайди; ҳамкор бошқа шаҳар бўлади.',
      ru: '«{part}» соединяет {id} с самим собой; партнёр — это другой город.',
      'zh-Hans': '“{part}”把 {id} 与自身配对；伙伴应为另一个城市。',
    },
  },
  'market.capacity': {
    status: 422,
    words: {
      en: 'The capacity of {id} is a whole number from 1 to {most}, and {found} came; leave out a city that takes nobody this round.',
      'uz-Latn': '{id} sigʻimi 1 dan {most} gacha butun son, {found} keldi; bu bosqichda hech kimni olmaydigan shaharni kiritmang.',
      'uz-Cyrl': '{id} сиғими 1 дан {most} гача бутун сон, {found} келди; бу босқичда ҳеч кимни олмайдиган шаҳарни киритманг.',
      ru: 'Вместимость {id} — целое число от 1 до {most}, а пришло {found}; город, который в этом раунде никого не принимает, не указывайте.',
      'zh-Hans': '{id} 的容量应为 1 至 {most} 的整数，实际为 {found}；本轮不接待的城市请不要列入。',
    },
  },
  'market.score': {
    status: 422,
    words: {
      en: 'The score of {demand} and {offer} is a number from 0 to {most}, and {found} came.',
      'uz-Latn': '{demand} va {offer} bahosi 0 dan {most} gacha son, {found} keldi.',
      'uz-Cyrl': '{demand} ва {offer} баҳоси 0 дан {most} гача сон, {found} келди.',
      ru: 'Оценка пары {demand} и {offer} — число от 0 до {most}, а пришло {found}.',
      'zh-Hans': '{demand} 与 {offer} 的评分应为 0 至 {most} 的数，实际为 {found}。',
    },
  },
  'market.matrix': {
    status: 422,
    words: {
      en: 'The matrix of scores has a row for each demand city and a column for each offer city, {rows} × {columns}, and {found} came.',
      'uz-Latn':
        'Baholar jadvalida har bir talab shahriga qator, har bir taklif shahriga ustun boʻladi, {rows} × {columns}, {found} keldi.',
      'uz-Cyrl': 'Баҳолар жадвалида ҳар бир талаб шаҳрига қатор, ҳар бир таклиф шаҳрига устун бўлади, {rows} × {columns}, {found} келди.',
      ru: 'В матрице оценок строка на каждый город спроса и столбец на каждый город предложения, {rows} × {columns}, а пришло {found}.',
      'zh-Hans': '评分矩阵应为每个需求城市一行、每个供给城市一列，即 {rows} × {columns}，实际为 {found}。',
    },
  },
  'market.pair-twice': {
    status: 422,
    words: {
      en: '"{part}" names the pair {demand} and {offer} twice.',
      'uz-Latn': '“{part}” {demand} va {offer} juftligini ikki marta ataydi.',
      'uz-Cyrl': '“{part}” {demand} ва {offer} жуфтлигини икки марта атайди.',
      ru: '«{part}» называет пару {demand} и {offer} дважды.',
      'zh-Hans': '“{part}”两次列出 {demand} 与 {offer} 这一对。',
    },
  },
  'market.pin-forbidden': {
    status: 422,
    words: {
      en: '{demand} and {offer} are both pinned and forbidden; decide for one of the two.',
      'uz-Latn': '{demand} va {offer} ham biriktirilgan, ham taqiqlangan; ikkisidan birini tanlang.',
      'uz-Cyrl': '{demand} ва {offer} ҳам бириктирилган, ҳам тақиқланган; иккисидан бирини танланг.',
      ru: 'Пара {demand} и {offer} и закреплена, и запрещена; выберите одно из двух.',
      'zh-Hans': '{demand} 与 {offer} 既被指定又被禁止；请二选一。',
    },
  },
  'market.pins': {
    status: 422,
    words: {
      en: '{id} has {pinned} pins and a capacity of {capacity}; give it more seats or fewer pins.',
      'uz-Latn': '{id} da {pinned} ta biriktirish bor, sigʻimi {capacity}; oʻrinni koʻpaytiring yoki biriktirishni kamaytiring.',
      'uz-Cyrl': '{id} да {pinned} та бириктириш бор, сиғими {capacity}; ўринни кўпайтиринг ёки бириктиришни камайтиринг.',
      ru: 'У {id} закреплено пар: {pinned}, а вместимость {capacity}; добавьте мест или снимите закрепления.',
      'zh-Hans': '{id} 被指定了 {pinned} 对，而容量为 {capacity}；请增加名额或减少指定。',
    },
  },
})
