import type { Lecture } from '../../../src/stages/learning/index.ts'
import { published } from '../source.ts'

/** The published report shows photographs from this lecture and names neither slides nor a recording of it. */
export const VOCATIONAL_EDUCATION: Lecture = {
  programme: 'uzbekistan-2020',
  code: 'vocational-education',
  number: 2,
  title: {
    en: 'The Past, Present, and Future of Vocational Education in China',
    'uz-Latn': 'Xitoyda kasb-hunar taʼlimi: kecha, bugun va ertaga',
    'uz-Cyrl': 'Хитойда касб-ҳунар таълими: кеча, бугун ва эртага',
    ru: 'Прошлое, настоящее и будущее профессионального образования в Китае',
    'zh-Hans': '中国职业教育的过去、现在与未来',
  },
  lecturer: 'jing-xiang',
  institution: 'cass',
  abstract: [
    {
      en: 'Information technology has changed China’s industry faster than its vocational schools have changed. Schools that teach in the old way no longer give the labour market the skills it asks for.',
      'uz-Latn':
        'Axborot texnologiyalari Xitoy sanoatini kasb-hunar maktablaridan koʻra tezroq oʻzgartirdi. Eskicha oʻqitadigan maktablar mehnat bozori talab qilayotgan malakani bera olmay qoldi.',
      'uz-Cyrl':
        'Ахборот технологиялари Хитой саноатини касб-ҳунар мактабларидан кўра тезроқ ўзгартирди. Эскича ўқитадиган мактаблар меҳнат бозори талаб қилаётган малакани бера олмай қолди.',
      ru: 'Информационные технологии меняли промышленность Китая быстрее, чем менялись его профессиональные училища. Училища, которые учат по-старому, больше не дают рынку труда нужных навыков.',
      'zh-Hans': '信息技术推动中国产业升级的速度超过了职业学校的变革。沿用传统培养模式的学校已不能满足市场对技能的需求。',
    },
    {
      en: 'The lecture follows the history of vocational education, then the answer of the central government: industry and education grow together, and schools and employers share the training. Hunan Province and the city of Jiaxing serve as examples.',
      'uz-Latn':
        'Maʼruza kasb-hunar taʼlimi tarixini, soʻngra markaziy hukumat yechimini koʻrsatadi: sanoat va taʼlim birga rivojlanadi, maktab va ish beruvchi birgalikda oʻqitadi. Misol sifatida Xunan viloyati va Szyasin shahri keltiriladi.',
      'uz-Cyrl':
        'Маъруза касб-ҳунар таълими тарихини, сўнгра марказий ҳукумат ечимини кўрсатади: саноат ва таълим бирга ривожланади, мактаб ва иш берувчи биргаликда ўқитади. Мисол сифатида Хунань вилояти ва Цзясин шаҳри келтирилади.',
      ru: 'Лекция прослеживает историю профессионального образования и ответ центрального правительства: промышленность и образование развиваются вместе, училища и работодатели учат сообща. Примеры — провинция Хунань и город Цзясин.',
      'zh-Hans': '讲座回顾职业教育的历程，并介绍中央政府的对策：产教融合、校企合作，共同培养人才。以湖南省和嘉兴市为例。',
    },
  ],
  takeaways: [
    {
      en: 'Government, schools and employers plan skills together.',
      'uz-Latn': 'Davlat, maktab va ish beruvchi kadrlar tayyorlashni birga rejalashtiradi.',
      'uz-Cyrl': 'Давлат, мактаб ва иш берувчи кадрлар тайёрлашни бирга режалаштиради.',
      ru: 'Государство, училища и работодатели планируют подготовку кадров вместе.',
      'zh-Hans': '政府、学校和用人企业三方共同规划技能培养。',
    },
    {
      en: 'A school learns from the market what to teach; otherwise supply and demand for skills drift apart.',
      'uz-Latn': 'Maktab nimani oʻqitishni bozordan biladi; aks holda malaka taklifi va talabi bir-biridan uzoqlashadi.',
      'uz-Cyrl': 'Мактаб нимани ўқитишни бозордан билади; акс ҳолда малака таклифи ва талаби бир-биридан узоқлашади.',
      ru: 'Училище узнаёт от рынка, чему учить; иначе спрос на навыки и их предложение расходятся.',
      'zh-Hans': '学校应依市场确定教学内容，否则技能供求将会脱节。',
    },
    {
      en: 'Reform of vocational education is also a policy for employment.',
      'uz-Latn': 'Kasb-hunar taʼlimi islohoti ayni paytda bandlik siyosatidir.',
      'uz-Cyrl': 'Касб-ҳунар таълими ислоҳоти айни пайтда бандлик сиёсатидир.',
      ru: 'Реформа профессионального образования — это и политика занятости.',
      'zh-Hans': '职业教育改革同时也是就业政策。',
    },
  ],
  materials: [],
  source: published('Knowledge and Insights'),
}
