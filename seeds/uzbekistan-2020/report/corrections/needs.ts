import type { Correction } from '../../../../src/stages/reports/index.ts'
import { IN } from './sections.ts'

export const NEEDS: readonly Correction[] = [
  {
    where: IN.needs,
    printed: {
      en: 'Average population of the respondents’ cities: {{fact:printed.population}}',
      'uz-Latn': 'Respondentlar shaharlarining oʻrtacha aholisi: {{fact:printed.population}}',
      'uz-Cyrl': 'Респондентлар шаҳарларининг ўртача аҳолиси: {{fact:printed.population}}',
      ru: 'Среднее население городов респондентов: {{fact:printed.population}}',
      'zh-Hans': '受访者所在城市平均人口：{{fact:printed.population}}',
    },
    now: {
      en: '{{figure:na.population}}',
      'uz-Latn': '{{figure:na.population}}',
      'uz-Cyrl': '{{figure:na.population}}',
      ru: '{{figure:na.population}}',
      'zh-Hans': '{{figure:na.population}}',
    },
    why: {
      en: 'More than the largest city of the programme has ({{fact:largest.city}}). Some respondents most likely gave the population of their region; the median is the fairer number.',
      'uz-Latn':
        'Dasturdagi eng katta shahar aholisidan koʻp ({{fact:largest.city}}). Ayrim respondentlar viloyati aholisini yozgan boʻlsa kerak; mediana toʻgʻriroq son.',
      'uz-Cyrl':
        'Дастурдаги энг катта шаҳар аҳолисидан кўп ({{fact:largest.city}}). Айрим респондентлар вилояти аҳолисини ёзган бўлса керак; медиана тўғрироқ сон.',
      ru: 'Больше, чем в крупнейшем городе программы ({{fact:largest.city}}). Вероятно, часть респондентов указала население области; точнее медиана.',
      'zh-Hans': '超过项目中最大城市的人口（{{fact:largest.city}}）。很可能部分受访者填写了所在州的人口；中位数更为可信。',
    },
  },
  {
    where: IN.needs,
    printed: {
      en: 'Main industries: {{fact:printed.industries}}',
      'uz-Latn': 'Asosiy tarmoqlar: {{fact:printed.industries}}',
      'uz-Cyrl': 'Асосий тармоқлар: {{fact:printed.industries}}',
      ru: 'Основные отрасли: {{fact:printed.industries}}',
      'zh-Hans': '主要产业：{{fact:printed.industries}}',
    },
    now: {
      en: 'Service ({{figure:na.industry.service}}), manufacturing ({{figure:na.industry.manufacturing}}), construction ({{figure:na.industry.construction}})',
      'uz-Latn':
        'Xizmatlar ({{figure:na.industry.service}}), ishlab chiqarish ({{figure:na.industry.manufacturing}}), qurilish ({{figure:na.industry.construction}})',
      'uz-Cyrl':
        'Хизматлар ({{figure:na.industry.service}}), ишлаб чиқариш ({{figure:na.industry.manufacturing}}), қурилиш ({{figure:na.industry.construction}})',
      ru: 'Услуги ({{figure:na.industry.service}}), обрабатывающая промышленность ({{figure:na.industry.manufacturing}}), строительство ({{figure:na.industry.construction}})',
      'zh-Hans':
        '服务业（{{figure:na.industry.service}}），制造业（{{figure:na.industry.manufacturing}}），建筑业（{{figure:na.industry.construction}}）',
    },
    why: {
      en: 'Several answers were possible and the base was not printed.',
      'uz-Latn': 'Bir necha javob mumkin edi, asos esa bosilmagan.',
      'uz-Cyrl': 'Бир неча жавоб мумкин эди, асос эса босилмаган.',
      ru: 'Можно было дать несколько ответов, а база не напечатана.',
      'zh-Hans': '该题可多选，而基数未刊出。',
    },
  },
  {
    where: IN.needs,
    printed: {
      en: '{{fact:printed.ages}}',
      'uz-Latn': '{{fact:printed.ages}}',
      'uz-Cyrl': '{{fact:printed.ages}}',
      ru: '{{fact:printed.ages}}',
      'zh-Hans': '{{fact:printed.ages}}',
    },
    now: {
      en: '{{figure:na.age.u34}} and {{figure:na.age.35_44}}',
      'uz-Latn': '{{figure:na.age.u34}} va {{figure:na.age.35_44}}',
      'uz-Cyrl': '{{figure:na.age.u34}} ва {{figure:na.age.35_44}}',
      ru: '{{figure:na.age.u34}} и {{figure:na.age.35_44}}',
      'zh-Hans': '{{figure:na.age.u34}}和{{figure:na.age.35_44}}',
    },
    why: {
      en: 'With nobody left out only {{fact:near.age}} is possible for the first share; some must have left the question out. The bands have no place for those aged {{fact:printed.left-out}}.',
      'uz-Latn':
        'Birinchi ulush uchun hech kim chetda qolmasa, faqat {{fact:near.age}} chiqadi; ayrimlar savolni oʻtkazib yuborgan boʻlishi kerak. Oraliqlarda shu yosh uchun joy yoʻq: {{fact:printed.left-out}}.',
      'uz-Cyrl':
        'Биринчи улуш учун ҳеч ким четда қолмаса, фақат {{fact:near.age}} чиқади; айримлар саволни ўтказиб юборган бўлиши керак. Оралиқларда шу ёш учун жой йўқ: {{fact:printed.left-out}}.',
      ru: 'Если никого не исключать, для первой доли возможно только {{fact:near.age}}; значит, часть пропустила вопрос. Возрасту {{fact:printed.left-out}} в группах места нет.',
      'zh-Hans': '若以全部作答者计，第一项只能是{{fact:near.age}}，可见有人未答此题。年龄分组遗漏了{{fact:printed.left-out}}岁。',
    },
  },
  {
    where: IN.needs,
    printed: {
      en: '{{fact:printed.china}} “of participants” are interested in Chinese cities.',
      'uz-Latn': '“Qatnashchilarning” {{fact:printed.china}} qismi Xitoy shaharlariga qiziqadi.',
      'uz-Cyrl': '«Қатнашчиларнинг» {{fact:printed.china}} қисми Хитой шаҳарларига қизиқади.',
      ru: '{{fact:printed.china}} «участников» интересуются городами Китая.',
      'zh-Hans': '{{fact:printed.china}}的“参与者”对中国城市感兴趣。',
    },
    now: {
      en: '{{figure:na.china}}',
      'uz-Latn': '{{figure:na.china}}',
      'uz-Cyrl': '{{figure:na.china}}',
      ru: '{{figure:na.china}}',
      'zh-Hans': '{{figure:na.china}}',
    },
    why: {
      en: 'The base is those who answered. Of all registered, {{fact:near.china}} would print the same, but nobody asked those who did not answer.',
      'uz-Latn':
        'Asos — javob berganlar. Barcha roʻyxatdan oʻtganlar boʻyicha ham ({{fact:near.china}}) shu foiz chiqadi, ammo javob bermaganlardan hech kim soʻramagan.',
      'uz-Cyrl':
        'Асос — жавоб берганлар. Барча рўйхатдан ўтганлар бўйича ҳам ({{fact:near.china}}) шу фоиз чиқади, аммо жавоб бермаганлардан ҳеч ким сўрамаган.',
      ru: 'База — ответившие. Среди всех зарегистрированных то же дали бы {{fact:near.china}}, но неответивших никто не спросил.',
      'zh-Hans': '基数为作答者。以全部登记者计（{{fact:near.china}}）也会得出同一百分比，但未作答者的意见无从知晓。',
    },
  },
  {
    where: IN.needs,
    printed: {
      en: '“Particularly” {{fact:printed.partner-cities}}',
      'uz-Latn': '“Ayniqsa” {{fact:printed.partner-cities}}',
      'uz-Cyrl': '«Айниқса» {{fact:printed.partner-cities}}',
      ru: '«Особенно» {{fact:printed.partner-cities}}',
      'zh-Hans': '“特别是”{{fact:printed.partner-cities}}',
    },
    now: {
      en: 'Beijing ({{figure:na.city.Beijing}}), Shanghai ({{figure:na.city.Shanghai}}), Guangzhou ({{figure:na.city.Guangzhou}}), Urumqi ({{figure:na.city.Urumqi}})',
      'uz-Latn':
        'Pekin ({{figure:na.city.Beijing}}), Shanxay ({{figure:na.city.Shanghai}}), Guanchjou ({{figure:na.city.Guangzhou}}), Urumchi ({{figure:na.city.Urumqi}})',
      'uz-Cyrl':
        'Пекин ({{figure:na.city.Beijing}}), Шанхай ({{figure:na.city.Shanghai}}), Гуанчжоу ({{figure:na.city.Guangzhou}}), Урумчи ({{figure:na.city.Urumqi}})',
      ru: 'Пекин ({{figure:na.city.Beijing}}), Шанхай ({{figure:na.city.Shanghai}}), Гуанчжоу ({{figure:na.city.Guangzhou}}), Урумчи ({{figure:na.city.Urumqi}})',
      'zh-Hans':
        '北京（{{figure:na.city.Beijing}}），上海（{{figure:na.city.Shanghai}}），广州（{{figure:na.city.Guangzhou}}），乌鲁木齐（{{figure:na.city.Urumqi}}）',
    },
    why: {
      en: 'Named most often, but each by few of those who named a city in China.',
      'uz-Latn': 'Eng koʻp aytilgan, lekin har birini Xitoy shahrini aytganlarning kamchiligi aytgan.',
      'uz-Cyrl': 'Энг кўп айтилган, лекин ҳар бирини Хитой шаҳрини айтганларнинг камчилиги айтган.',
      ru: 'Названы чаще других, но каждый — немногими из тех, кто назвал город Китая.',
      'zh-Hans': '提及最多，但在提到中国城市的受访者中各自仅占少数。',
    },
  },
]
