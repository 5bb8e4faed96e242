import type { Text } from '../../src/kernel/language.ts'

/** Said on every page of the programme. */
export const NOTICE: Text = {
  en: 'Synthetic: this programme, its people, organisations and answers are invented. Only the cities are real.',
  'uz-Latn': 'Sintetik maʼlumot: bu dastur, undagi odamlar, tashkilotlar va javoblar toʻqilgan. Faqat shaharlar haqiqiy.',
  'uz-Cyrl': 'Синтетик маълумот: бу дастур, ундаги одамлар, ташкилотлар ва жавоблар тўқилган. Фақат шаҳарлар ҳақиқий.',
  ru: 'Синтетические данные: программа, люди, организации и ответы придуманы. Настоящие здесь только города.',
  'zh-Hans': '合成数据：本项目及其人员、机构和回答均为虚构，只有城市是真实的。',
}
