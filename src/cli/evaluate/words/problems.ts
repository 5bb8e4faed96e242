import { catalogue } from '../../../kernel/problem.ts'

export const problems = catalogue({
  'evaluate.no-column': {
    status: 404,
    words: {
      en: 'There is no column {column}. The columns: {heads}.',
      'uz-Latn': '{column} ustuni yoʻq. Ustunlar: {heads}.',
      'uz-Cyrl': '{column} устуни йўқ. Устунлар: {heads}.',
      ru: 'Столбца {column} нет. Столбцы: {heads}.',
      'zh-Hans': '没有列 {column}。现有列：{heads}。',
    },
  },
  'evaluate.many-groups': {
    status: 422,
    words: {
      en: 'The column {column} makes {groups} groups; a breakdown has at most {most}.',
      'uz-Latn': '{column} ustuni {groups} ta guruh hosil qiladi; koʻpi bilan {most} ta boʻlishi mumkin.',
      'uz-Cyrl': '{column} устуни {groups} та гуруҳ ҳосил қилади; кўпи билан {most} та бўлиши мумкин.',
      ru: 'Столбец {column} даёт групп: {groups}; допускается не более {most}.',
      'zh-Hans': '列 {column} 有 {groups} 组；最多允许 {most} 组。',
    },
  },
  'evaluate.bad-weight': {
    status: 422,
    words: {
      en: 'The column {column} cannot weight the answers: a weight is a number above 0, and {value} came.',
      'uz-Latn': '{column} ustuni vazn boʻla olmaydi: vazn – 0 dan katta son, {value} keldi.',
      'uz-Cyrl': '{column} устуни вазн бўла олмайди: вазн – 0 дан катта сон, {value} келди.',
      ru: 'Столбец {column} не годится для весов: вес – это число больше 0, а пришло {value}.',
      'zh-Hans': '列 {column} 不能作为权重：权重应为大于 0 的数，实际为 {value}。',
    },
  },
  'evaluate.bad-instrument': {
    status: 422,
    words: {
      en: '{file} is no instrument: {said}',
      'uz-Latn': '{file} soʻrovnoma emas: {said}',
      'uz-Cyrl': '{file} сўровнома эмас: {said}',
      ru: '{file} не является анкетой: {said}',
      'zh-Hans': '{file} 不是问卷：{said}',
    },
  },
  'evaluate.no-match': {
    status: 422,
    words: {
      en: 'No column of {file} belongs to a question of {instrument}. The columns: {heads}.',
      'uz-Latn': '{file} faylining hech bir ustuni {instrument} savollariga mos emas. Ustunlar: {heads}.',
      'uz-Cyrl': '{file} файлининг ҳеч бир устуни {instrument} саволларига мос эмас. Устунлар: {heads}.',
      ru: 'Ни один столбец файла {file} не относится к вопросам {instrument}. Столбцы: {heads}.',
      'zh-Hans': '{file} 中没有任何列对应 {instrument} 的问题。现有列：{heads}。',
    },
  },
  'evaluate.no-folder': {
    status: 422,
    words: {
      en: 'The folder {folder} cannot be made: {said}.',
      'uz-Latn': '{folder} papkasini yaratib boʻlmadi: {said}.',
      'uz-Cyrl': '{folder} папкасини яратиб бўлмади: {said}.',
      ru: 'Папку {folder} не удаётся создать: {said}.',
      'zh-Hans': '无法创建文件夹 {folder}：{said}。',
    },
  },
})
