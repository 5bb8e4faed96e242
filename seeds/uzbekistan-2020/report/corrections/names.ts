import type { Correction } from '../../../../src/stages/reports/index.ts'
import { IN } from './sections.ts'

export const NAMES: readonly Correction[] = [
  {
    where: IN.summary,
    printed: {
      en: 'GSBE is expanded in two ways: School of Business and Management, and School of Business and Entrepreneurship.',
      'uz-Latn': 'GSBE ikki xil ochilgan: Biznes va menejment maktabi hamda Biznes va tadbirkorlik maktabi.',
      'uz-Cyrl': 'GSBE икки хил очилган: Бизнес ва менежмент мактаби ҳамда Бизнес ва тадбиркорлик мактаби.',
      ru: 'GSBE раскрыто двояко: Школа бизнеса и менеджмента и Школа бизнеса и предпринимательства.',
      'zh-Hans': 'GSBE有两种写法：商业与管理研究生院，以及商业与创业研究生院。',
    },
    now: {
      en: 'Graduate School of Business and Entrepreneurship',
      'uz-Latn': 'Biznes va tadbirkorlik oliy maktabi',
      'uz-Cyrl': 'Бизнес ва тадбиркорлик олий мактаби',
      ru: 'Высшая школа бизнеса и предпринимательства',
      'zh-Hans': '商业与创业研究生院',
    },
    why: {
      en: 'One name, the one that fits the initials.',
      'uz-Latn': 'Bitta nom — bosh harflarga mos kelgani.',
      'uz-Cyrl': 'Битта ном — бош ҳарфларга мос келгани.',
      ru: 'Одно название — то, что соответствует начальным буквам.',
      'zh-Hans': '统一采用与缩写相符的名称。',
    },
  },
  {
    where: IN.summary,
    printed: {
      en: 'China Association for Trade in Services',
      'uz-Latn': '“China Association for Trade in Services”',
      'uz-Cyrl': '«China Association for Trade in Services»',
      ru: '«China Association for Trade in Services»',
      'zh-Hans': 'China Association for Trade in Services',
    },
    now: {
      en: 'China Association of Trade in Services',
      'uz-Latn': 'Xitoy xizmatlar savdosi uyushmasi (“China Association of Trade in Services”)',
      'uz-Cyrl': 'Хитой хизматлар савдоси уюшмаси («China Association of Trade in Services»)',
      ru: 'Китайская ассоциация торговли услугами (China Association of Trade in Services)',
      'zh-Hans': '中国服务贸易协会（China Association of Trade in Services）',
    },
    why: {
      en: 'The report uses both; its other sections have “of”.',
      'uz-Latn': 'Hisobotda ikkalasi ham bor; boshqa boʻlimlarida “of” ishlatilgan.',
      'uz-Cyrl': 'Ҳисоботда иккаласи ҳам бор; бошқа бўлимларида «of» ишлатилган.',
      ru: 'В отчёте встречаются оба варианта; в остальных разделах — «of».',
      'zh-Hans': '报告中两种写法并存，其他章节均用“of”。',
    },
  },
  {
    where: IN.partnerships,
    printed: {
      en: 'The lecturers came from “Southeast China University”, the Academy, Lanzhou and the Graduate School.',
      'uz-Latn': 'Maʼruzachilar “Southeast China University”, Akademiya, Lanchjou va Oliy maktabdan edi.',
      'uz-Cyrl': 'Маърузачилар «Southeast China University», Академия, Ланчжоу ва Олий мактабдан эди.',
      ru: 'Лекторы — из «Southeast China University», Академии, Ланьчжоу и Высшей школы.',
      'zh-Hans': '讲师来自“Southeast China University”、社科院、兰州和研究生院。',
    },
    now: {
      en: 'Southeast University, the Academy, Lanzhou University of Finance and Economics and Nanjing University',
      'uz-Latn': 'Janubi-sharq universiteti, Akademiya, Lanchjou moliya va iqtisodiyot universiteti va Nankin universiteti',
      'uz-Cyrl': 'Жануби-шарқ университети, Академия, Ланчжоу молия ва иқтисодиёт университети ва Нанкин университети',
      ru: 'Юго-Восточный университет, Академия, Ланьчжоуский университет финансов и экономики и Нанкинский университет',
      'zh-Hans': '东南大学、社科院、兰州财经大学和南京大学',
    },
    why: {
      en: 'A lecturer of Nanjing University is named with his lecture; no lecturer of the School is.',
      'uz-Latn': 'Nankin universiteti maʼruzachisi maʼruzasi bilan koʻrsatilgan; Maktabdan birorta maʼruzachi koʻrsatilmagan.',
      'uz-Cyrl': 'Нанкин университети маърузачиси маърузаси билан кўрсатилган; Мактабдан бирорта маърузачи кўрсатилмаган.',
      ru: 'Лектор Нанкинского университета назван при своей лекции; ни один лектор Школы не назван.',
      'zh-Hans': '报告列出了南京大学讲师及其讲座，但未列出研究生院的任何讲师。',
    },
  },
  {
    where: IN.voices,
    printed: {
      en: 'Caption: Southwest University of China',
      'uz-Latn': 'Surat ostida: Xitoyning Janubi-gʻarb universiteti',
      'uz-Cyrl': 'Сурат остида: Хитойнинг Жануби-ғарб университети',
      ru: 'Подпись: Юго-Западный университет Китая',
      'zh-Hans': '照片说明：中国西南大学',
    },
    now: {
      en: 'Southeast University',
      'uz-Latn': 'Janubi-sharq universiteti',
      'uz-Cyrl': 'Жануби-шарқ университети',
      ru: 'Юго-Восточный университет',
      'zh-Hans': '东南大学',
    },
    why: {
      en: 'The lecture and the interview of the same person name Southeast University.',
      'uz-Latn': 'Oʻsha kishining maʼruzasi va suhbatida Janubi-sharq universiteti koʻrsatilgan.',
      'uz-Cyrl': 'Ўша кишининг маърузаси ва суҳбатида Жануби-шарқ университети кўрсатилган.',
      ru: 'В лекции и интервью того же человека назван Юго-Восточный университет.',
      'zh-Hans': '同一人的讲座和访谈均注明东南大学。',
    },
  },
]
