import type { FullText } from '../../../../kernel/language.ts'

export const CHOICE_WORDS = {
  'bands-overlap': {
    en: 'Both “{first}” and “{second}” hold {number} ({languages}). Let each number fall into one choice only.',
    'uz-Latn':
      '{number} soni “{first}” va “{second}” javoblarining ikkalasiga ham toʻgʻri keladi ({languages}). Har bir son faqat bitta javobga tegishli boʻlsin.',
    'uz-Cyrl':
      '{number} сони “{first}” ва “{second}” жавобларининг иккаласига ҳам тўғри келади ({languages}). Ҳар бир сон фақат битта жавобга тегишли бўлсин.',
    ru: 'Число {number} входит и в «{first}», и в «{second}» ({languages}). Каждое число должно подходить только к одному варианту.',
    'zh-Hans': '“{first}”和“{second}”都包含{number}（{languages}）。每个数只应属于一个选项。',
  },
  'bands-gap': {
    en: 'Between “{first}” and “{second}” {number} is left out ({languages}). Whoever is there cannot answer.',
    'uz-Latn': '“{first}” va “{second}” orasida {number} tushib qolgan ({languages}). Bunday odam javob bera olmaydi.',
    'uz-Cyrl': '“{first}” ва “{second}” орасида {number} тушиб қолган ({languages}). Бундай одам жавоб бера олмайди.',
    ru: 'Между «{first}» и «{second}» пропущено {number} ({languages}). Кому это подходит, тот не сможет ответить.',
    'zh-Hans': '“{first}”与“{second}”之间漏掉了{number}（{languages}）。属于这一情况的人无法作答。',
  },
  'choices-alike': {
    en: '“{first}” and “{second}” differ only in letters or script. Keep one of them.',
    'uz-Latn': '“{first}” va “{second}” faqat harfi yoki yozuvi bilan farq qiladi. Bittasini qoldiring.',
    'uz-Cyrl': '“{first}” ва “{second}” фақат ҳарфи ёки ёзуви билан фарқ қилади. Биттасини қолдиринг.',
    ru: '«{first}» и «{second}» различаются только буквами или письмом. Оставьте один вариант.',
    'zh-Hans': '“{first}”与“{second}”只是字母或文字写法不同。请保留其中一个。',
  },
  'none-with-others': {
    en: '“{choice}” can be ticked together with other choices. Mark it as exclusive.',
    'uz-Latn': '“{choice}” boshqa javoblar bilan birga belgilanishi mumkin. Uni yakka javob deb belgilang.',
    'uz-Cyrl': '“{choice}” бошқа жавоблар билан бирга белгиланиши мумкин. Уни якка жавоб деб белгиланг.',
    ru: '«{choice}» можно отметить вместе с другими вариантами. Сделайте этот вариант исключающим.',
    'zh-Hans': '“{choice}”可以与其他选项同时勾选。请将其设为互斥选项。',
  },
  'other-without-text': {
    en: '“{choice}” has no box for its text, so what was meant is lost. Add the box.',
    'uz-Latn': '“{choice}” uchun matn katagi yoʻq, nima nazarda tutilgani yoʻqoladi. Katak qoʻshing.',
    'uz-Cyrl': '“{choice}” учун матн катаги йўқ, нима назарда тутилгани йўқолади. Катак қўшинг.',
    ru: 'У варианта «{choice}» нет поля для текста, и смысл ответа теряется. Добавьте поле.',
    'zh-Hans': '“{choice}”没有填写框，无法得知具体所指。请添加填写框。',
  },
} as const satisfies Readonly<Record<string, FullText>>
