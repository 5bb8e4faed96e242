import { catalogue } from '../../kernel/problem.ts'

export const problems = catalogue({
  'match.no-file': {
    status: 404,
    words: {
      en: 'The file {file} cannot be read: {said}.',
      'uz-Latn': '{file} faylini oʻqib boʻlmaydi: {said}.',
      'uz-Cyrl': '{file} файлини ўқиб бўлмайди: {said}.',
      ru: 'Файл {file} не удаётся прочитать: {said}.',
      'zh-Hans': '无法读取文件 {file}：{said}。',
    },
  },
  'match.no-json': {
    status: 422,
    words: {
      en: 'The file {file} is not JSON: {said}.',
      'uz-Latn': '{file} fayli JSON emas: {said}.',
      'uz-Cyrl': '{file} файли JSON эмас: {said}.',
      ru: 'Файл {file} не является JSON: {said}.',
      'zh-Hans': '文件 {file} 不是 JSON：{said}。',
    },
  },
  'match.no-city': {
    status: 404,
    words: {
      en: 'The round has no city {city}.',
      'uz-Latn': 'Bu bosqichda {city} shahri yoʻq.',
      'uz-Cyrl': 'Бу босқичда {city} шаҳри йўқ.',
      ru: 'В раунде нет города {city}.',
      'zh-Hans': '本轮没有城市 {city}。',
    },
  },
})
