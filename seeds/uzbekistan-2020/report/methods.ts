import type { Text } from '../../../src/kernel/language.ts'

export const METHODS: readonly Text[] = [
  {
    en: 'The evaluation rests on three sources: registration data, video interviews with participants and lecturers, and a survey after the training. The survey asked what participants thought of the training, what their cities need most, and whether they would like to work with cities of other developing countries.',
    'uz-Latn':
      'Baholash uch manbaga tayanadi: roʻyxatdan oʻtish maʼlumotlari, qatnashchi va maʼruzachilar bilan video suhbatlar, kursdan keyingi soʻrovnoma. Soʻrovnomada kurs haqidagi fikr, shaharlarning asosiy ehtiyojlari va boshqa rivojlanayotgan mamlakatlar shaharlari bilan ishlash istagi soʻralgan.',
    'uz-Cyrl':
      'Баҳолаш уч манбага таянади: рўйхатдан ўтиш маълумотлари, қатнашчи ва маърузачилар билан видео суҳбатлар, курсдан кейинги сўровнома. Сўровномада курс ҳақидаги фикр, шаҳарларнинг асосий эҳтиёжлари ва бошқа ривожланаётган мамлакатлар шаҳарлари билан ишлаш истаги сўралган.',
    ru: 'Оценка опирается на три источника: данные регистрации, видеоинтервью с участниками и лекторами и опрос после обучения. В опросе спрашивали, что участники думают об обучении, что нужнее всего их городам и хотят ли они работать с городами других развивающихся стран.',
    'zh-Hans':
      '评估依据三个来源：登记数据、对学员和讲师的视频访谈、培训后问卷。问卷询问学员对培训的看法、所在城市最迫切的需求，以及是否愿意与其他发展中国家的城市合作。',
  },
  {
    en: 'The published report shows the survey in English and in Uzbek in Cyrillic script. It prints neither its days nor how many answered; one label, {{fact:printed.snapshot}}, is possible only with as many answers as there are here: {{value:n}}. The questionnaire was rebuilt from what was printed; wordings that the report does not show are a draft.',
    'uz-Latn':
      'Eʼlon qilingan hisobotda soʻrovnoma ingliz va oʻzbek (kirill yozuvi) tillarida koʻrsatilgan. Uning kunlari ham, javob berganlar soni ham bosilmagan; bitta yozuv, {{fact:printed.snapshot}}, faqat bu yerdagi javoblar sonida chiqadi: {{value:n}}. Soʻrov varaqasi bosilgan qismlar asosida qayta tuzilgan; hisobotda koʻrsatilmagan savollar matni qoralama.',
    'uz-Cyrl':
      'Эълон қилинган ҳисоботда сўровнома инглиз ва ўзбек (кирилл ёзуви) тилларида кўрсатилган. Унинг кунлари ҳам, жавоб берганлар сони ҳам босилмаган; битта ёзув, {{fact:printed.snapshot}}, фақат бу ердаги жавоблар сонида чиқади: {{value:n}}. Сўров варақаси босилган қисмлар асосида қайта тузилган; ҳисоботда кўрсатилмаган саволлар матни қоралама.',
    ru: 'В опубликованном отчёте опрос показан на английском и узбекском (кириллица). Ни его дни, ни число ответивших не названы; одна подпись, {{fact:printed.snapshot}}, возможна лишь при таком числе ответов, как здесь: {{value:n}}. Анкета восстановлена по напечатанному; формулировки, которых в отчёте нет, — черновик.',
    'zh-Hans':
      '已发表报告显示问卷为英文和乌兹别克文（西里尔字母），未载明调查日期和作答人数；其中标注“{{fact:printed.snapshot}}”只有在作答人数与此处相同时才可能出现：{{value:n}}。问卷依据已刊出的部分重建，报告未显示的措辞为草稿。',
  },
  {
    en: 'Each share is worked out from counts and printed with its base: those who answered the question. Percentages are rounded half up. The range beside a share is the Wilson interval at {{fact:confidence}}. Where several answers were possible, shares do not add up. Open answers were read and coded by a person.',
    'uz-Latn':
      'Har bir ulush sonlardan hisoblanadi va asosi — shu savolga javob berganlar — bilan bosiladi. Foizlar yaxlitlanadi (yarim yuqoriga). Ulush yonidagi oraliq — Wilson intervali, ishonch darajasi {{fact:confidence}}. Bir necha javob mumkin boʻlgan joyda ulushlar yigʻindisi butunga teng emas. Ochiq javoblarni odam oʻqib kodlagan.',
    'uz-Cyrl':
      'Ҳар бир улуш сонлардан ҳисобланади ва асоси — шу саволга жавоб берганлар — билан босилади. Фоизлар яхлитланади (ярим юқорига). Улуш ёнидаги оралиқ — Уилсон интервали, ишонч даражаси {{fact:confidence}}. Бир неча жавоб мумкин бўлган жойда улушлар йиғиндиси бутунга тенг эмас. Очиқ жавобларни одам ўқиб кодлаган.',
    ru: 'Каждая доля посчитана по числам и печатается со своей базой — ответившими на вопрос. Проценты округлены (половина вверх). Диапазон рядом с долей — интервал Уилсона, уровень {{fact:confidence}}. Где можно было дать несколько ответов, доли не складываются. Открытые ответы прочитал и закодировал человек.',
    'zh-Hans':
      '每项比例均由人数计算得出，并附基数（回答该题者）。百分比四舍五入。比例旁的范围为 Wilson 区间，置信水平{{fact:confidence}}。可多选之处，比例不可相加。开放题由人工阅读编码。',
  },
  {
    en: 'The registrations and answers in this edition are synthetic. They were made so that the figures of the published report come out again, {{fact:published.figures}} of them; what the report does not print was chosen freely. The people whose interviews are quoted are linked to no answer.',
    'uz-Latn':
      'Ushbu nashrdagi roʻyxatlar va javoblar sunʼiy. Ular eʼlon qilingan hisobot koʻrsatkichlari ({{fact:published.figures}}) qayta chiqadigan qilib tuzilgan; hisobotda bosilmagani erkin tanlangan. Suhbati keltirilgan kishilar hech qaysi javobga bogʻlanmagan.',
    'uz-Cyrl':
      'Ушбу нашрдаги рўйхатлар ва жавоблар сунъий. Улар эълон қилинган ҳисобот кўрсаткичлари ({{fact:published.figures}}) қайта чиқадиган қилиб тузилган; ҳисоботда босилмагани эркин танланган. Суҳбати келтирилган кишилар ҳеч қайси жавобга боғланмаган.',
    ru: 'Регистрации и ответы в этом издании синтетические. Они составлены так, чтобы снова получились показатели опубликованного отчёта ({{fact:published.figures}}); чего в отчёте нет, выбрано произвольно. Люди, чьи интервью цитируются, не связаны ни с одним ответом.',
    'zh-Hans':
      '本版的登记和回答均为合成数据，编制目的是重现已发表报告的各项数字（{{fact:published.figures}}）；报告未刊载的部分为自由设定。被引述的受访者与任何回答均无关联。',
  },
  {
    en: 'Nobody recorded who attended or completed the training, and the published report does not say who was silent in the survey. Nothing here speaks for them, nor for cities that did not register.',
    'uz-Latn':
      'Kim kursda qatnashgani yoki uni tugatgani qayd etilmagan; kim javob bermagani ham eʼlon qilingan hisobotda aytilmagan. Bu yerdagi hech narsa ular nomidan ham, roʻyxatdan oʻtmagan shaharlar nomidan ham gapirmaydi.',
    'uz-Cyrl':
      'Ким курсда қатнашгани ёки уни тугатгани қайд этилмаган; ким жавоб бермагани ҳам эълон қилинган ҳисоботда айтилмаган. Бу ердаги ҳеч нарса улар номидан ҳам, рўйхатдан ўтмаган шаҳарлар номидан ҳам гапирмайди.',
    ru: 'Кто посещал и завершил обучение, не фиксировалось; о том, кто не ответил, опубликованный отчёт не говорит. Ничто здесь не сказано за них и за города, которые не регистрировались.',
    'zh-Hans': '出席和结业情况未作记录，已发表报告也未说明哪些人未作答。此处内容不代表这些人，也不代表未登记的城市。',
  },
]
