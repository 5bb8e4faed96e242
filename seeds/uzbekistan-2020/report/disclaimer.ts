import type { Text } from '../../../src/kernel/language.ts'

export const DISCLAIMER: readonly Text[] = [
  {
    en: 'The views in this publication are those of its authors. They are not necessarily those of the United Nations, of UNDP or of Member States.',
    'uz-Latn':
      'Ushbu nashrdagi fikrlar mualliflarga tegishli. Ular Birlashgan Millatlar Tashkiloti, BMTTD yoki aʼzo davlatlar fikri bilan mos kelishi shart emas.',
    'uz-Cyrl':
      'Ушбу нашрдаги фикрлар муаллифларга тегишли. Улар Бирлашган Миллатлар Ташкилоти, БМТТД ёки аъзо давлатлар фикри билан мос келиши шарт эмас.',
    ru: 'Мнения, изложенные в этой публикации, принадлежат её авторам. Они не обязательно совпадают с мнением Организации Объединённых Наций, ПРООН или государств-членов.',
    'zh-Hans': '本出版物所载观点为作者观点，不一定代表联合国、开发计划署或会员国的观点。',
  },
  {
    en: 'Names and maps in it express no opinion of the United Nations on the legal status of any country, territory, city or area or its authorities, or on any border.',
    'uz-Latn':
      'Undagi nomlar va xaritalar Birlashgan Millatlar Tashkilotining biror mamlakat, hudud, shahar yoki uning hokimiyati huquqiy maqomi yoxud chegaralari haqidagi fikrini bildirmaydi.',
    'uz-Cyrl':
      'Ундаги номлар ва хариталар Бирлашган Миллатлар Ташкилотининг бирор мамлакат, ҳудуд, шаҳар ёки унинг ҳокимияти ҳуқуқий мақоми ёхуд чегаралари ҳақидаги фикрини билдирмайди.',
    ru: 'Названия и карты в ней не выражают мнения Организации Объединённых Наций о правовом статусе какой-либо страны, территории, города, района, их властей или о границах.',
    'zh-Hans': '其中使用的名称和地图不代表联合国对任何国家、领土、城市、地区或其当局的法律地位或边界表示任何意见。',
  },
  {
    en: 'This is a demonstration edition. The registrations and answers behind its figures are synthetic: they were made up to reproduce the figures of the published report and are nobody’s real answers. The organisations named did not prepare it.',
    'uz-Latn':
      'Bu namuna nashri. Koʻrsatkichlar asosidagi roʻyxatlar va javoblar sunʼiy: ular eʼlon qilingan hisobot koʻrsatkichlarini takrorlash uchun tuzilgan va hech kimning haqiqiy javobi emas. Nomlari keltirilgan tashkilotlar uni tayyorlamagan.',
    'uz-Cyrl':
      'Бу намуна нашри. Кўрсаткичлар асосидаги рўйхатлар ва жавоблар сунъий: улар эълон қилинган ҳисобот кўрсаткичларини такрорлаш учун тузилган ва ҳеч кимнинг ҳақиқий жавоби эмас. Номлари келтирилган ташкилотлар уни тайёрламаган.',
    ru: 'Это демонстрационное издание. Регистрации и ответы, стоящие за показателями, синтетические: они составлены так, чтобы воспроизвести показатели опубликованного отчёта, и не являются ответами реальных людей. Названные организации его не готовили.',
    'zh-Hans':
      '本书为演示版。各项数据所依据的登记和回答均为合成数据，为重现已发表报告的数字而编制，并非任何人的真实回答。文中所列机构未参与编写。',
  },
]
