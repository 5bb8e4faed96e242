import { catalogue } from '../../../kernel/problem.ts'

export const problems = catalogue({
  'data.too-few': {
    status: 409,
    words: {
      en: 'There are {n} answers. Fewer than {least} are too few to be published: somebody could be recognised.',
      'uz-Latn': 'Javoblar soni: {n}. {least} tadan kami eʼlon qilish uchun juda oz: kimdir tanilib qolishi mumkin.',
      'uz-Cyrl': 'Жавоблар сони: {n}. {least} тадан ками эълон қилиш учун жуда оз: кимдир танилиб қолиши мумкин.',
      ru: 'Ответов: {n}. Меньше {least} слишком мало для публикации: кого-нибудь могли бы узнать.',
      'zh-Hans': '共有 {n} 份回答。少于 {least} 份不宜公布：可能识别出个人。',
    },
  },
  'data.not-open': {
    status: 403,
    words: {
      en: 'The data of this survey are not published: no licence has been granted yet.',
      'uz-Latn': 'Bu soʻrovnoma maʼlumotlari eʼlon qilinmagan: litsenziya hali berilmagan.',
      'uz-Cyrl': 'Бу сўровнома маълумотлари эълон қилинмаган: лицензия ҳали берилмаган.',
      ru: 'Данные этого опроса не опубликованы: лицензия пока не предоставлена.',
      'zh-Hans': '本问卷的数据尚未公布：尚未授予许可。',
    },
  },
  'data.no-file': {
    status: 404,
    words: {
      en: 'There is no file {file} in these data. The page of the data lists its files.',
      'uz-Latn': 'Bu maʼlumotlarda {file} fayli yoʻq. Fayllar maʼlumotlar sahifasida sanab oʻtilgan.',
      'uz-Cyrl': 'Бу маълумотларда {file} файли йўқ. Файллар маълумотлар саҳифасида санаб ўтилган.',
      ru: 'В этих данных нет файла {file}. Файлы перечислены на странице данных.',
      'zh-Hans': '这些数据中没有文件 {file}。数据页列有各个文件。',
    },
  },
  'data.licence-unknown': {
    status: 422,
    words: {
      en: 'There is no licence “{licence}” here. Choose CC BY 4.0 or none; nothing was changed.',
      'uz-Latn': 'Bu yerda “{licence}” litsenziyasi yoʻq. CC BY 4.0 ni yoki litsenziyasiz variantni tanlang; hech narsa oʻzgarmadi.',
      'uz-Cyrl': 'Бу ерда “{licence}” лицензияси йўқ. CC BY 4.0 ни ёки лицензиясиз вариантни танланг; ҳеч нарса ўзгармади.',
      ru: 'Лицензии «{licence}» здесь нет. Выберите CC BY 4.0 или «нет»; ничего не изменено.',
      'zh-Hans': '此处没有“{licence}”许可。请选择 CC BY 4.0 或“无”；未作任何更改。',
    },
  },
})
