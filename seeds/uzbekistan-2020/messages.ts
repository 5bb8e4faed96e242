import type { OpeningMessage } from '../../src/stages/learning/index.ts'
import { published } from './source.ts'

const source = published('Opening Messages')

/** Quoted word for word in English; the other languages are translations made for this demonstration. */
export const MESSAGES: readonly OpeningMessage[] = [
  {
    programme: 'uzbekistan-2020',
    person: 'doina-munteanu',
    quotation: {
      en: 'City khokims are responsible for creating favorable conditions for the urban population and business. They need modern knowledge and approaches in the field of urban management, municipal economy, and urbanization.',
      'uz-Latn':
        'Shahar hokimlari shahar aholisi va biznes uchun qulay sharoit yaratishga masʼuldir. Ularga shahar boshqaruvi, shahar xoʻjaligi va urbanizatsiya sohasida zamonaviy bilim va yondashuvlar kerak.',
      'uz-Cyrl':
        'Шаҳар ҳокимлари шаҳар аҳолиси ва бизнес учун қулай шароит яратишга масъулдир. Уларга шаҳар бошқаруви, шаҳар хўжалиги ва урбанизация соҳасида замонавий билим ва ёндашувлар керак.',
      ru: 'Городские хокимы отвечают за создание благоприятных условий для жителей города и бизнеса. Им нужны современные знания и подходы в области городского управления, муниципальной экономики и урбанизации.',
      'zh-Hans': '各城市的霍基姆有责任为城市居民和企业创造有利条件。他们需要城市管理、市政经济和城市化方面的现代知识与方法。',
    },
    source,
  },
  {
    programme: 'uzbekistan-2020',
    person: 'xiaojun-grace-wang',
    quotation: {
      en: 'In cities and towns, policymakers are consistently seeking solutions to enable better livelihood, better equality and opportunities, and sustainable growth pathways. That is why local authorities and stakeholders are very important to South-South and triangular cooperation.',
      'uz-Latn':
        'Shahar va shaharchalarda siyosatchilar yaxshiroq turmush, koʻproq tenglik va imkoniyatlar hamda barqaror oʻsish yoʻllarini taʼminlaydigan yechimlarni doimo izlaydi. Shuning uchun mahalliy hokimiyat va manfaatdor tomonlar Janub-Janub va uch tomonlama hamkorlik uchun juda muhimdir.',
      'uz-Cyrl':
        'Шаҳар ва шаҳарчаларда сиёсатчилар яхшироқ турмуш, кўпроқ тенглик ва имкониятлар ҳамда барқарор ўсиш йўлларини таъминлайдиган ечимларни доимо излайди. Шунинг учун маҳаллий ҳокимият ва манфаатдор томонлар Жануб-Жануб ва уч томонлама ҳамкорлик учун жуда муҳимдир.',
      ru: 'В городах и посёлках те, кто определяет политику, постоянно ищут решения для лучшей жизни, большего равенства и возможностей и устойчивого роста. Поэтому местные власти и заинтересованные стороны очень важны для сотрудничества Юг — Юг и трёхстороннего сотрудничества.',
      'zh-Hans':
        '在城镇，决策者一直在寻求解决办法，以改善生计、促进平等和机会、实现可持续增长。因此，地方当局和利益攸关方对南南合作和三方合作非常重要。',
    },
    source,
  },
  {
    programme: 'uzbekistan-2020',
    person: 'rustam-khasanov',
    quotation: {
      en: 'It is hoped that, through this training, Uzbek mayors will understand the development level of cities of other countries and the public services provided, obtain useful information and knowledge, and then strive to improve the development environment of their own cities, solve the problems and address challenges they face, create employment opportunities for the people, and improve infrastructure and public service.',
      'uz-Latn':
        'Umid qilamizki, ushbu oʻquv kursi orqali oʻzbek hokimlari boshqa mamlakatlar shaharlarining rivojlanish darajasi va ularda koʻrsatilayotgan davlat xizmatlarini tushunadi, foydali maʼlumot va bilim oladi, soʻngra oʻz shahrining rivojlanish muhitini yaxshilashga, muammo va qiyinchiliklarni hal etishga, aholi uchun ish oʻrinlari yaratishga, infratuzilma va davlat xizmatlarini yaxshilashga intiladi.',
      'uz-Cyrl':
        'Умид қиламизки, ушбу ўқув курси орқали ўзбек ҳокимлари бошқа мамлакатлар шаҳарларининг ривожланиш даражаси ва уларда кўрсатилаётган давлат хизматларини тушунади, фойдали маълумот ва билим олади, сўнгра ўз шаҳрининг ривожланиш муҳитини яхшилашга, муаммо ва қийинчиликларни ҳал этишга, аҳоли учун иш ўринлари яратишга, инфратузилма ва давлат хизматларини яхшилашга интилади.',
      ru: 'Мы надеемся, что благодаря этому обучению узбекские мэры поймут уровень развития городов других стран и предоставляемых там государственных услуг, получат полезные сведения и знания, а затем будут стремиться улучшать условия развития своих городов, решать стоящие перед ними проблемы и задачи, создавать рабочие места для людей, улучшать инфраструктуру и государственные услуги.',
      'zh-Hans':
        '希望通过此次培训，乌兹别克斯坦的市长们了解其他国家城市的发展水平和公共服务，获得有用的信息和知识，进而努力改善本市的发展环境，解决面临的问题、应对挑战，为人民创造就业机会，改善基础设施和公共服务。',
    },
    source,
  },
]
