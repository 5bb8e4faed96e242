import type { FullText } from '../../../../kernel/language.ts'
import { PURPOSE_WORDS } from '../purposes.ts'

/** Purpose codes of the OECD-DAC that city partnerships are about; our words. */
export const SECTORS = {
  '11330': PURPOSE_WORDS['11330'],
  '15112': {
    en: 'Decentralisation and support to local government',
    'uz-Latn': 'Markazlashtirishdan chiqarish va mahalliy hokimiyatni qoʻllash',
    'uz-Cyrl': 'Марказлаштиришдан чиқариш ва маҳаллий ҳокимиятни қўллаш',
    ru: 'Децентрализация и поддержка местной власти',
    'zh-Hans': '权力下放与支持地方政府',
  },
  '15185': PURPOSE_WORDS['15185'],
  '21010': {
    en: 'Transport policy',
    'uz-Latn': 'Transport siyosati',
    'uz-Cyrl': 'Транспорт сиёсати',
    ru: 'Транспортная политика',
    'zh-Hans': '交通政策',
  },
  '22040': PURPOSE_WORDS['22040'],
  '25010': PURPOSE_WORDS['25010'],
  '25030': {
    en: 'Business development services',
    'uz-Latn': 'Tadbirkorlikni rivojlantirish xizmatlari',
    'uz-Cyrl': 'Тадбиркорликни ривожлантириш хизматлари',
    ru: 'Услуги по развитию бизнеса',
    'zh-Hans': '企业发展服务',
  },
  '32110': {
    en: 'Industrial policy',
    'uz-Latn': 'Sanoat siyosati',
    'uz-Cyrl': 'Саноат сиёсати',
    ru: 'Промышленная политика',
    'zh-Hans': '工业政策',
  },
  '32120': PURPOSE_WORDS['32120'],
  '32130': PURPOSE_WORDS['32130'],
  '33110': PURPOSE_WORDS['33110'],
  '33210': PURPOSE_WORDS['33210'],
  '43030': PURPOSE_WORDS['43030'],
} as const satisfies Record<string, FullText>
