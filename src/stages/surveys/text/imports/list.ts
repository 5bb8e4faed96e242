import type { FullText, Language } from '../../../../kernel/language.ts'
import { wordsIn } from '../../../../ui/text.ts'

/** The page on which files are sent, and the history of what came of them. */
const WORDS = {
  imports: {
    en: 'Import answers',
    'uz-Latn': 'Javoblarni import qilish',
    'uz-Cyrl': 'Жавобларни импорт қилиш',
    ru: 'Импорт ответов',
    'zh-Hans': '导入回答',
  },
  data: { en: 'Data', 'uz-Latn': 'Maʼlumotlar', 'uz-Cyrl': 'Маълумотлар', ru: 'Данные', 'zh-Hans': '数据' },
  lead: {
    en: 'Answers that were given in another program: Google Forms, KoboToolbox, ODK, LimeSurvey, Microsoft Forms, or any table.',
    'uz-Latn': 'Boshqa dasturda berilgan javoblar: Google Forms, KoboToolbox, ODK, LimeSurvey, Microsoft Forms yoki istalgan jadval.',
    'uz-Cyrl': 'Бошқа дастурда берилган жавоблар: Google Forms, KoboToolbox, ODK, LimeSurvey, Microsoft Forms ёки исталган жадвал.',
    ru: 'Ответы, данные в другой программе: Google Forms, KoboToolbox, ODK, LimeSurvey, Microsoft Forms или любая таблица.',
    'zh-Hans': '在其他程序中收集的回答：Google Forms、KoboToolbox、ODK、LimeSurvey、Microsoft Forms 或任意表格。',
  },
  file: {
    en: 'File with answers',
    'uz-Latn': 'Javoblar fayli',
    'uz-Cyrl': 'Жавоблар файли',
    ru: 'Файл с ответами',
    'zh-Hans': '答卷文件',
  },
  fileHint: {
    en: 'CSV, TSV, XLSX or ODS, at most 50 MB and 100,000 rows. First you see what will happen to each row; nothing counts before you say so.',
    'uz-Latn':
      'CSV, TSV, XLSX yoki ODS, koʻpi bilan 50 MB va 100 000 qator. Avval har bir qator nima boʻlishini koʻrasiz; siz tasdiqlamaguncha hech narsa hisobga olinmaydi.',
    'uz-Cyrl':
      'CSV, TSV, XLSX ёки ODS, кўпи билан 50 МБ ва 100 000 қатор. Аввал ҳар бир қатор нима бўлишини кўрасиз; сиз тасдиқламагунча ҳеч нарса ҳисобга олинмайди.',
    ru: 'CSV, TSV, XLSX или ODS, не больше 50 МБ и 100 000 строк. Сначала вы увидите, что станет с каждой строкой; до вашего решения ничего не учитывается.',
    'zh-Hans': 'CSV、TSV、XLSX 或 ODS，最大 50 MB、100,000 行。您会先看到每一行将如何处理；在您确认之前不计入统计。',
  },
  look: {
    en: 'Look at the file',
    'uz-Latn': 'Faylni koʻrib chiqish',
    'uz-Cyrl': 'Файлни кўриб чиқиш',
    ru: 'Просмотреть файл',
    'zh-Hans': '查看文件',
  },
  history: {
    en: 'Files that came before',
    'uz-Latn': 'Avvalgi fayllar',
    'uz-Cyrl': 'Аввалги файллар',
    ru: 'Предыдущие файлы',
    'zh-Hans': '以往的文件',
  },
  none: {
    en: 'No file was imported yet.',
    'uz-Latn': 'Hali hech qanday fayl import qilinmagan.',
    'uz-Cyrl': 'Ҳали ҳеч қандай файл импорт қилинмаган.',
    ru: 'Ещё ни один файл не импортирован.',
    'zh-Hans': '尚未导入任何文件。',
  },
  when: { en: 'When', 'uz-Latn': 'Qachon', 'uz-Cyrl': 'Қачон', ru: 'Когда', 'zh-Hans': '时间' },
  who: { en: 'Who', 'uz-Latn': 'Kim', 'uz-Cyrl': 'Ким', ru: 'Кто', 'zh-Hans': '操作人' },
  became: { en: 'What came of it', 'uz-Latn': 'Natija', 'uz-Cyrl': 'Натижа', ru: 'Что стало', 'zh-Hans': '结果' },
  waits: {
    en: 'A preview that waits for a decision. Nothing of it counts.',
    'uz-Latn': 'Qaror kutayotgan koʻrik. U hisobga olinmaydi.',
    'uz-Cyrl': 'Қарор кутаётган кўрик. У ҳисобга олинмайди.',
    ru: 'Просмотр ждёт решения. Пока ничего не учтено.',
    'zh-Hans': '预览等待处理，尚未计入统计。',
  },
  kept: {
    en: '{added} added, {changed} changed, {left} left out.',
    'uz-Latn': 'Qoʻshildi: {added}; oʻzgartirildi: {changed}; chetda qoldi: {left}.',
    'uz-Cyrl': 'Қўшилди: {added}; ўзгартирилди: {changed}; четда қолди: {left}.',
    ru: 'Добавлено: {added}; изменено: {changed}; не взято: {left}.',
    'zh-Hans': '新增 {added}，更改 {changed}，未采用 {left}。',
  },
  undone: {
    en: 'Taken back: {removed} removed, {restored} as before, {stayed} stayed because they were changed or coded since.',
    'uz-Latn':
      'Qaytarib olindi: oʻchirildi: {removed}; avvalgi holiga qaytdi: {restored}; keyin oʻzgartirilgani yoki kodlangani uchun qoldi: {stayed}.',
    'uz-Cyrl':
      'Қайтариб олинди: ўчирилди: {removed}; аввалги ҳолига қайтди: {restored}; кейин ўзгартирилгани ёки кодлангани учун қолди: {stayed}.',
    ru: 'Отменено: удалено {removed}; возвращено к прежнему {restored}; осталось {stayed}, так как с тех пор изменены или закодированы.',
    'zh-Hans': '已撤销：删除 {removed}，恢复原样 {restored}，因之后被修改或编码而保留 {stayed}。',
  },
} as const satisfies Record<string, FullText>

export const importWords = (language: Language) => wordsIn(WORDS, language)
