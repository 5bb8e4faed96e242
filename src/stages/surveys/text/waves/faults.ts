import { fill, type FullText, type Language } from '../../../../kernel/language.ts'
import type { PlanFaultCode } from '../../waves/typed.ts'

/** What can be wrong with the plan of a wave. */
const PLAN_FAULTS: Readonly<Record<PlanFaultCode, FullText>> = {
  'instrument-missing': {
    en: 'Choose a questionnaire',
    'uz-Latn': 'Soʻrov varaqasini tanlang',
    'uz-Cyrl': 'Сўров варақасини танланг',
    ru: 'Выберите анкету',
    'zh-Hans': '请选择问卷',
  },
  'kind-missing': {
    en: 'Choose when people are asked',
    'uz-Latn': 'Qachon soʻralishini tanlang',
    'uz-Cyrl': 'Қачон сўралишини танланг',
    ru: 'Выберите, когда спрашивать',
    'zh-Hans': '请选择调查时间',
  },
  'session-missing': {
    en: 'Choose the session after which people are asked',
    'uz-Latn': 'Qaysi mashgʻulotdan keyin soʻralishini tanlang',
    'uz-Cyrl': 'Қайси машғулотдан кейин сўралишини танланг',
    ru: 'Выберите занятие, после которого спрашивают',
    'zh-Hans': '请选择对应的课程',
  },
  'title-missing': {
    en: 'Give it a title in one language at least',
    'uz-Latn': 'Kamida bitta tilda nom bering',
    'uz-Cyrl': 'Камида битта тилда ном беринг',
    ru: 'Дайте название хотя бы на одном языке',
    'zh-Hans': '请至少用一种语言填写标题',
  },
  'title-long': {
    en: 'A title has at most 200 characters',
    'uz-Latn': 'Nom koʻpi bilan 200 belgidan iborat',
    'uz-Cyrl': 'Ном кўпи билан 200 белгидан иборат',
    ru: 'В названии не более 200 знаков',
    'zh-Hans': '标题最多 200 个字符',
  },
  'address-wrong': {
    en: 'Use small Latin letters, digits and single hyphens, as {example}; at most 80',
    'uz-Latn': 'Kichik lotin harflari, raqam va bittadan chiziqcha yozing, masalan {example}; koʻpi bilan 80 ta',
    'uz-Cyrl': 'Кичик лотин ҳарфлари, рақам ва биттадан чизиқча ёзинг, масалан {example}; кўпи билан 80 та',
    ru: 'Строчные латинские буквы, цифры и одиночные дефисы, например {example}; не более 80',
    'zh-Hans': '请使用小写拉丁字母、数字和单个连字符，如 {example}；最多 80 个',
  },
  'address-taken': {
    en: 'Another survey has this address. Choose another name',
    'uz-Latn': 'Bu manzil boshqa soʻrovnomaniki. Boshqa nom tanlang',
    'uz-Cyrl': 'Бу манзил бошқа сўровноманики. Бошқа ном танланг',
    ru: 'Этот адрес занят другим опросом. Выберите другое имя',
    'zh-Hans': '此地址已被其他问卷占用，请另选名称',
  },
  'day-missing': {
    en: 'Give the first day',
    'uz-Latn': 'Birinchi kunni koʻrsating',
    'uz-Cyrl': 'Биринчи кунни кўрсатинг',
    ru: 'Укажите первый день',
    'zh-Hans': '请填写首日',
  },
  'day-wrong': {
    en: 'A day is written as year-month-day, as 2021-05-06',
    'uz-Latn': 'Kun yil-oy-kun tarzida yoziladi, masalan 2021-05-06',
    'uz-Cyrl': 'Кун йил-ой-кун тарзида ёзилади, масалан 2021-05-06',
    ru: 'День пишется как год-месяц-число, например 2021-05-06',
    'zh-Hans': '日期格式为年-月-日，如 2021-05-06',
  },
  'closes-early': {
    en: 'The last day comes before the first',
    'uz-Latn': 'Oxirgi kun birinchisidan oldin',
    'uz-Cyrl': 'Охирги кун биринчисидан олдин',
    ru: 'Последний день раньше первого',
    'zh-Hans': '末日早于首日',
  },
  'number-wrong': {
    en: 'Write a whole number from 1 to 1,000,000, or leave it empty',
    'uz-Latn': '1 dan 1 000 000 gacha butun son yozing yoki boʻsh qoldiring',
    'uz-Cyrl': '1 дан 1 000 000 гача бутун сон ёзинг ёки бўш қолдиринг',
    ru: 'Целое число от 1 до 1 000 000 или пусто',
    'zh-Hans': '请填写 1 至 1,000,000 的整数，或留空',
  },
  'quota-incomplete': {
    en: 'Choose the question and write how many, or leave both empty',
    'uz-Latn': 'Savolni tanlang va sonini yozing yoki ikkalasini boʻsh qoldiring',
    'uz-Cyrl': 'Саволни танланг ва сонини ёзинг ёки иккаласини бўш қолдиринг',
    ru: 'Выберите вопрос и укажите число или оставьте оба поля пустыми',
    'zh-Hans': '请选择题目并填写数量，或两项均留空',
  },
  'reminders-wrong': {
    en: 'Write days as whole numbers from 0 to 365, apart by commas: 7, 3. At most ten',
    'uz-Latn': 'Kunlarni 0 dan 365 gacha butun son bilan, vergul orqali yozing: 7, 3. Koʻpi bilan oʻnta',
    'uz-Cyrl': 'Кунларни 0 дан 365 гача бутун сон билан, вергул орқали ёзинг: 7, 3. Кўпи билан ўнта',
    ru: 'Дни — целые числа от 0 до 365 через запятую: 7, 3. Не более десяти',
    'zh-Hans': '天数为 0 至 365 的整数，用逗号分隔：7, 3。最多十个',
  },
  'reminders-endless': {
    en: 'Reminders are counted from the last day: give one',
    'uz-Latn': 'Eslatmalar oxirgi kundan hisoblanadi: uni koʻrsating',
    'uz-Cyrl': 'Эслатмалар охирги кундан ҳисобланади: уни кўрсатинг',
    ru: 'Напоминания считаются от последнего дня: укажите его',
    'zh-Hans': '提醒以末日为准计算：请填写末日',
  },
  'reminders-nobody': {
    en: 'With one open link nobody is invited by name, so nobody can be reminded: leave it empty, or choose personal links',
    'uz-Latn':
      'Bitta ochiq havola bilan hech kim ism bilan taklif qilinmaydi, eslatma ham yuborilmaydi: boʻsh qoldiring yoki shaxsiy havolani tanlang',
    'uz-Cyrl':
      'Битта очиқ ҳавола билан ҳеч ким исм билан таклиф қилинмайди, эслатма ҳам юборилмайди: бўш қолдиринг ёки шахсий ҳаволани танланг',
    ru: 'При одной открытой ссылке никого не приглашают поимённо и некому напоминать: оставьте пустым или выберите личные ссылки',
    'zh-Hans': '使用公开链接时不按姓名邀请，无法提醒：请留空，或选择个人链接',
  },
  'link-missing': {
    en: 'Choose who may answer',
    'uz-Latn': 'Kim javob bera olishini tanlang',
    'uz-Cyrl': 'Ким жавоб бера олишини танланг',
    ru: 'Выберите, кто может отвечать',
    'zh-Hans': '请选择谁可以作答',
  },
}

export function sayPlanFault(code: PlanFaultCode, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return fill(PLAN_FAULTS[code][language], values)
}
