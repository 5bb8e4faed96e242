import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkClaim, type ClaimEvidence } from './index.ts'

/** Nothing carries anything here: whatever claims something is open. */
const NOTHING: ClaimEvidence = {
  bases: { registered: 76, responded: 52 },
  figures: [],
  facts: { names: [], lists: [], periods: [], places: [], limits: [], commitments: [] },
}
const verdictOf = (text: string) => checkClaim({ id: 'x', text, medium: 'sentence' }, NOTHING).verdict

/** How one could try to say each of the words in other words, in five languages. */
const CLAIMS: readonly string[] = [
  'Most found it useful.',
  'Most mayors agreed.',
  'Most city officials were content.',
  'An overwhelming majority liked it.',
  'More than half came back.',
  'Nine out of ten would come again.',
  'Большая часть чиновников довольна.',
  'Более половины ответили.',
  'Aksariyat hokimlar mamnun.',
  "Ko'pchilik mamnun.",
  'Yarmidan koʻpi javob berdi.',
  'Аксарият ҳокимлар мамнун.',
  '半数以上满意。',
  'Interest in China is very strong.',
  'There was strong and growing interest.',
  'They were highly satisfied.',
  'Интерес к Китаю очень велик.',
  'Участники очень довольны.',
  'Qiziqish juda katta edi.',
  'Қизиқиш жуда катта эди.',
  '兴趣十分浓厚。',
  '学员非常满意。',
  'All were satisfied.',
  'All 76 local officials were there.',
  'All of them agreed.',
  'Every one of the mayors agreed.',
  'Participants all agreed.',
  'Все ответившие довольны.',
  'Все остались довольны.',
  'Каждый участник доволен.',
  'Мнение всех участников одинаково.',
  'Barcha hokimlar rozi.',
  'Hammasi rozi.',
  'Har bir ishtirokchi rozi.',
  'Барча ҳокимлар рози.',
  '每位学员同意。',
  '全部学员同意。',
  '学员们都同意。',
  'They have completed it.',
  'Completion was full.',
  'Officials received their certificates.',
  'Обучение успешно прошли чиновники.',
  'Чиновники закончили курс.',
  'Чиновники получили сертификаты.',
  'Hokimlar kursni tamomladi.',
  'Ҳокимлар сертификат олди.',
  '学员取得了证书。',
  '学员学完了课程。',
]

describe('words that claim something, said otherwise', () => {
  for (const text of CLAIMS) it(text, () => assert.notEqual(verdictOf(text), 'external'))
})

describe('words that are hidden from a reader of patterns', () => {
  const hidden = {
    'a soft hyphen': 'Mo\u00ADst respondents agree',
    'a space without width': 'M\u200Bost respondents agree',
    'a space that does not break': 'Most\u00A0respondents agree',
    'two spaces and a line': 'Most  \n respondents agree',
    'a Cyrillic letter in a Latin word': 'M\u043Est respondents agree',
    'a Latin letter in a Cyrillic word': 'Бoльшинство довольно',
    'full-width letters': 'Ｍost respondents agree',
    capitals: 'MOST RESPONDENTS AGREE',
  }
  for (const [name, text] of Object.entries(hidden)) it(name, () => assert.equal(verdictOf(text), 'unsupported'))
})

describe('what claims nothing', () => {
  const plain = [
    'At most a day is lost.',
    'The most important question comes first.',
    'What participants wanted most is listed below.',
    'It covers all lectures.',
    'Все лекции в сети.',
    'Barcha maʼruzalar tarmoqda.',
    '所有讲座均可在线观看。',
    'Strong rules protect the answers.',
    'Не все участники ответили.',
    'Not all participants answered.',
  ]
  for (const text of plain) it(text, () => assert.equal(verdictOf(text), 'external'))
})
