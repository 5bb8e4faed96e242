import type { InterviewGuide } from '../../../src/stages/voices/index.ts'

/** What was asked, in our words. */
export const GUIDE: InterviewGuide = {
  programme: 'uzbekistan-2020',
  questions: [
    {
      en: 'What that the professors told about China could be used to change your city or region?',
      'uz-Latn': 'Professorlar aytib bergan Xitoy tajribasidan nimani shahringiz yoki hududingizni oʻzgartirishda qoʻllash mumkin?',
      'uz-Cyrl': 'Профессорлар айтиб берган Хитой тажрибасидан нимани шаҳрингиз ёки ҳудудингизни ўзгартиришда қўллаш мумкин?',
      ru: 'Что из рассказанного профессорами о Китае можно применить, чтобы изменить ваш город или регион?',
      'zh-Hans': '教授们介绍的中国经验中，有哪些可用于本市或本地区的转型发展？',
    },
    {
      en: 'What can China learn from Uzbekistan about cities that serve their people, and where do cities of the two countries complement each other?',
      'uz-Latn':
        'Aholiga xizmat qiladigan shaharlar haqida Xitoy Oʻzbekistondan nimani oʻrganishi mumkin va ikki mamlakat shaharlari qaysi sohalarda bir-birini toʻldiradi?',
      'uz-Cyrl':
        'Аҳолига хизмат қиладиган шаҳарлар ҳақида Хитой Ўзбекистондан нимани ўрганиши мумкин ва икки мамлакат шаҳарлари қайси соҳаларда бир-бирини тўлдиради?',
      ru: 'Чему Китай может научиться у Узбекистана в том, как городу служить людям, и в чём города двух стран дополняют друг друга?',
      'zh-Hans': '在建设服务型城市方面，中国可向乌兹别克斯坦学习什么？两国城市在哪些领域可以互补？',
    },
    {
      en: 'What should a city look to above all so that its change succeeds?',
      'uz-Latn': 'Oʻzgarish muvaffaqiyatli boʻlishi uchun shahar birinchi navbatda nimalarga eʼtibor berishi kerak?',
      'uz-Cyrl': 'Ўзгариш муваффақиятли бўлиши учун шаҳар биринчи навбатда нималарга эътибор бериши керак?',
      ru: 'На что городу прежде всего обратить внимание, чтобы преобразование удалось?',
      'zh-Hans': '要使城市转型成功，首先应注意哪些要点？',
    },
  ],
}
