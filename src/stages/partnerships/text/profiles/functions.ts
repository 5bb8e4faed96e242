import type { FullText, Language } from '../../../../kernel/language.ts'
import type { CityFunction } from '../../model/purposes.ts'

export const functionWord = (code: CityFunction, language: Language) => FUNCTIONS[code][language]

const FUNCTIONS: Readonly<Record<CityFunction, FullText>> = {
  capital: { en: 'Capital', 'uz-Latn': 'Poytaxt', 'uz-Cyrl': 'Пойтахт', ru: 'Столица', 'zh-Hans': '首都' },
  'regional-seat': {
    en: 'Seat of a region',
    'uz-Latn': 'Viloyat markazi',
    'uz-Cyrl': 'Вилоят маркази',
    ru: 'Центр региона',
    'zh-Hans': '地区首府',
  },
  port: { en: 'Port', 'uz-Latn': 'Port', 'uz-Cyrl': 'Порт', ru: 'Порт', 'zh-Hans': '港口' },
  logistics: {
    en: 'Transport and logistics hub',
    'uz-Latn': 'Transport va logistika markazi',
    'uz-Cyrl': 'Транспорт ва логистика маркази',
    ru: 'Транспортный и логистический узел',
    'zh-Hans': '交通物流枢纽',
  },
  border: { en: 'On a border', 'uz-Latn': 'Chegara shahri', 'uz-Cyrl': 'Чегара шаҳри', ru: 'Приграничный город', 'zh-Hans': '边境城市' },
  industry: { en: 'Industry', 'uz-Latn': 'Sanoat', 'uz-Cyrl': 'Саноат', ru: 'Промышленность', 'zh-Hans': '工业' },
  'free-zone': {
    en: 'Free or industrial zone',
    'uz-Latn': 'Erkin yoki sanoat zonasi',
    'uz-Cyrl': 'Эркин ёки саноат зонаси',
    ru: 'Свободная или промышленная зона',
    'zh-Hans': '自贸区或产业园',
  },
  heritage: {
    en: 'World or national heritage',
    'uz-Latn': 'Jahon yoki milliy meros',
    'uz-Cyrl': 'Жаҳон ёки миллий мерос',
    ru: 'Мировое или национальное наследие',
    'zh-Hans': '世界或国家遗产',
  },
  tourism: { en: 'Tourism', 'uz-Latn': 'Turizm', 'uz-Cyrl': 'Туризм', ru: 'Туризм', 'zh-Hans': '旅游' },
  university: { en: 'Universities', 'uz-Latn': 'Universitetlar', 'uz-Cyrl': 'Университетлар', ru: 'Университеты', 'zh-Hans': '高校' },
  agriculture: {
    en: 'Agriculture around it',
    'uz-Latn': 'Atrofida qishloq xoʻjaligi',
    'uz-Cyrl': 'Атрофида қишлоқ хўжалиги',
    ru: 'Сельское хозяйство вокруг',
    'zh-Hans': '周边农业',
  },
}
