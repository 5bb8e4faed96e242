import type { Page } from '../../instrument.ts'

export const RESULTS: Page = {
  code: 'results',
  title: {
    en: 'What came of it',
    'uz-Latn': 'Nima natija berdi',
    'uz-Cyrl': 'Нима натижа берди',
    ru: 'Что из этого вышло',
    'zh-Hans': '成效',
  },
  items: [
    {
      kind: 'choice',
      code: 'outcomes',
      ask: {
        en: 'What has happened in your city since?',
        'uz-Latn': 'Oʻshandan beri shahringizda nima oʻzgardi?',
        'uz-Cyrl': 'Ўшандан бери шаҳрингизда нима ўзгарди?',
        ru: 'Что произошло в вашем городе с тех пор?',
        'zh-Hans': '此后贵市发生了什么？',
      },
      many: true,
      choices: [
        {
          code: 'taught',
          label: {
            en: 'I taught colleagues',
            'uz-Latn': 'Hamkasblarga oʻrgatdim',
            'uz-Cyrl': 'Ҳамкасбларга ўргатдим',
            ru: 'Я обучил(а) коллег',
            'zh-Hans': '我培训了同事',
          },
        },
        {
          code: 'procedure',
          label: {
            en: 'A procedure changed',
            'uz-Latn': 'Tartib oʻzgardi',
            'uz-Cyrl': 'Тартиб ўзгарди',
            ru: 'Изменился порядок работы',
            'zh-Hans': '改变了一项程序',
          },
        },
        {
          code: 'plan',
          label: {
            en: 'A plan or strategy changed',
            'uz-Latn': 'Reja yoki strategiya oʻzgardi',
            'uz-Cyrl': 'Режа ёки стратегия ўзгарди',
            ru: 'Изменился план или стратегия',
            'zh-Hans': '修改了规划或战略',
          },
        },
        {
          code: 'service',
          label: {
            en: 'A new service began',
            'uz-Latn': 'Yangi xizmat ochildi',
            'uz-Cyrl': 'Янги хизмат очилди',
            ru: 'Появилась новая услуга',
            'zh-Hans': '推出了新服务',
          },
        },
        {
          code: 'contact',
          label: {
            en: 'Contact with a city abroad',
            'uz-Latn': 'Xorijdagi shahar bilan aloqa',
            'uz-Cyrl': 'Хориждаги шаҳар билан алоқа',
            ru: 'Контакт с зарубежным городом',
            'zh-Hans': '与国外城市建立联系',
          },
        },
        {
          code: 'agreement',
          label: {
            en: 'A signed agreement',
            'uz-Latn': 'Imzolangan kelishuv',
            'uz-Cyrl': 'Имзоланган келишув',
            ru: 'Подписанное соглашение',
            'zh-Hans': '签署了协议',
          },
        },
        {
          code: 'funded',
          label: {
            en: 'A funded project',
            'uz-Latn': 'Moliyalashtirilgan loyiha',
            'uz-Cyrl': 'Молиялаштирилган лойиҳа',
            ru: 'Финансируемый проект',
            'zh-Hans': '获得资助的项目',
          },
        },
        { code: 'other', label: { en: 'Other', 'uz-Latn': 'Boshqa', 'uz-Cyrl': 'Бошқа', ru: 'Другое', 'zh-Hans': '其他' }, other: true },
        {
          code: 'none',
          label: {
            en: 'None of these',
            'uz-Latn': 'Bularning hech biri',
            'uz-Cyrl': 'Буларнинг ҳеч бири',
            ru: 'Ничего из перечисленного',
            'zh-Hans': '以上都没有',
          },
          exclusive: true,
        },
      ],
    },
    {
      kind: 'text',
      code: 'evidence',
      ask: {
        en: 'Where can this be seen?',
        'uz-Latn': 'Buni qayerda koʻrish mumkin?',
        'uz-Cyrl': 'Буни қаерда кўриш мумкин?',
        ru: 'Где это можно увидеть?',
        'zh-Hans': '在哪里可以看到？',
      },
      long: true,
      hint: {
        en: 'For example the number of a decision, or a web address.',
        'uz-Latn': 'Masalan qaror raqami yoki veb-manzil.',
        'uz-Cyrl': 'Масалан қарор рақами ёки веб-манзил.',
        ru: 'Например, номер решения или адрес в интернете.',
        'zh-Hans': '例如文件编号或网址。',
      },
    },
    {
      kind: 'text',
      code: 'next_need',
      ask: {
        en: 'What support do you need now?',
        'uz-Latn': 'Hozir sizga qanday yordam kerak?',
        'uz-Cyrl': 'Ҳозир сизга қандай ёрдам керак?',
        ru: 'Какая поддержка нужна вам сейчас?',
        'zh-Hans': '您现在需要什么支持？',
      },
      long: true,
    },
  ],
}
