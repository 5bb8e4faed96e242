import type { Text } from '../../../src/kernel/language.ts'

export const SUMMARY: readonly Text[] = [
  {
    en: 'The training was held online on {{fact:dates}} and had {{fact:lectures}}. Officials registered: {{value:reg.total}}; cities with a mayor or deputy mayor among them: {{value:reg.cities}}. The Graduate School of Business and Entrepreneurship organised it with UNDP in Uzbekistan and with UNOSSC, whose Cities Project found the lecturers in China and the funding of the China Association of Trade in Services.',
    'uz-Latn':
      'Oʻquv kursi onlayn oʻtkazildi: {{fact:dates}}, {{fact:lectures}}. Roʻyxatdan oʻtgan mansabdorlar: {{value:reg.total}}; ular orasida hokimi yoki hokim oʻrinbosari bor shaharlar: {{value:reg.cities}}. Kursni Biznes va tadbirkorlik oliy maktabi BMTTDning Oʻzbekistondagi vakolatxonasi va UNOSSC bilan tashkil etdi; UNOSSCning Shaharlar loyihasi Xitoydan maʼruzachilar topdi va Xitoy xizmatlar savdosi uyushmasi mablagʻini jalb qildi.',
    'uz-Cyrl':
      'Ўқув курси онлайн ўтказилди: {{fact:dates}}, {{fact:lectures}}. Рўйхатдан ўтган мансабдорлар: {{value:reg.total}}; улар орасида ҳокими ёки ҳоким ўринбосари бор шаҳарлар: {{value:reg.cities}}. Курсни Бизнес ва тадбиркорлик олий мактаби БМТТДнинг Ўзбекистондаги ваколатхонаси ва UNOSSC билан ташкил этди; UNOSSCнинг Шаҳарлар лойиҳаси Хитойдан маърузачилар топди ва Хитой хизматлар савдоси уюшмаси маблағини жалб қилди.',
    ru: 'Обучение прошло онлайн: {{fact:dates}}, {{fact:lectures}}. Зарегистрировано должностных лиц: {{value:reg.total}}; городов, хокимы или заместители хокимов которых были среди них: {{value:reg.cities}}. Курс организовала Высшая школа бизнеса и предпринимательства вместе с ПРООН в Узбекистане и UNOSSC; Проект «Города» UNOSSC нашёл лекторов в Китае и привлёк средства Китайской ассоциации торговли услугами.',
    'zh-Hans':
      '培训于{{fact:dates}}在线举行，共{{fact:lectures}}。登记官员人数：{{value:reg.total}}；其中有市长或副市长登记的城市数：{{value:reg.cities}}。商业与创业研究生院与开发计划署驻乌兹别克斯坦代表处、南南合作办公室共同组织；后者的城市项目在中国物色讲师，并取得中国服务贸易协会的资助。',
  },
  {
    en: 'Answered the survey, of those registered: {{figure:resp.rate}}. Of those who answered, satisfied with materials and contents: {{figure:ev.materials}}; received the information that they had expected: {{figure:ev.info}}; gained new knowledge for their work: {{figure:ev.knowledge}}; want to create partnerships for public services: {{figure:ev.partnerships}}; would like to work with the partners: {{figure:ev.collab}}.',
    'uz-Latn':
      'Roʻyxatdan oʻtganlardan soʻrovnomaga javob berganlar: {{figure:resp.rate}}. Javob berganlardan material va mazmundan mamnun: {{figure:ev.materials}}; kutgan maʼlumotini olgan: {{figure:ev.info}}; ishi uchun yangi bilim olgan: {{figure:ev.knowledge}}; davlat xizmatlari uchun hamkorlik oʻrnatmoqchi: {{figure:ev.partnerships}}; hamkorlar bilan ishlashni xohlaydi: {{figure:ev.collab}}.',
    'uz-Cyrl':
      'Рўйхатдан ўтганлардан сўровномага жавоб берганлар: {{figure:resp.rate}}. Жавоб берганлардан материал ва мазмундан мамнун: {{figure:ev.materials}}; кутган маълумотини олган: {{figure:ev.info}}; иши учун янги билим олган: {{figure:ev.knowledge}}; давлат хизматлари учун ҳамкорлик ўрнатмоқчи: {{figure:ev.partnerships}}; ҳамкорлар билан ишлашни хоҳлайди: {{figure:ev.collab}}.',
    ru: 'Ответили на опрос среди зарегистрированных: {{figure:resp.rate}}. Среди ответивших довольны материалами и содержанием: {{figure:ev.materials}}; получили ожидаемые сведения: {{figure:ev.info}}; приобрели новые знания для работы: {{figure:ev.knowledge}}; хотят создавать партнёрства ради государственных услуг: {{figure:ev.partnerships}}; хотели бы работать с партнёрами: {{figure:ev.collab}}.',
    'zh-Hans':
      '登记者中回答问卷的比例：{{figure:resp.rate}}。作答者中，对材料和内容满意：{{figure:ev.materials}}；获得预期信息：{{figure:ev.info}}；获得可用于工作的新知识：{{figure:ev.knowledge}}；希望为改善公共服务建立伙伴关系：{{figure:ev.partnerships}}；愿意与合作伙伴合作：{{figure:ev.collab}}。',
  },
  {
    en: 'Priorities named most often: small and medium business ({{figure:na.priority.sme}}), trade and investment ({{figure:na.priority.trade_investment}}), digitalisation ({{figure:na.priority.digitalization}}), tourism ({{figure:na.priority.tourism}}). Interested in cities in China: {{figure:na.china}}. Few said in what: industrial development ({{figure:na.area.industrial_development}}), tourism ({{figure:na.area.tourism}}), science and technology ({{figure:na.area.science_technology}}). Attendance and completion were not recorded; what is known is who registered.',
    'uz-Latn':
      'Eng koʻp aytilgan ustuvor yoʻnalishlar: kichik va oʻrta biznes ({{figure:na.priority.sme}}), savdo va investitsiya ({{figure:na.priority.trade_investment}}), raqamlashtirish ({{figure:na.priority.digitalization}}), turizm ({{figure:na.priority.tourism}}). Xitoy shaharlariga qiziqqanlar: {{figure:na.china}}. Sohani kamchilik aytgan: sanoatni rivojlantirish ({{figure:na.area.industrial_development}}), turizm ({{figure:na.area.tourism}}), fan va texnologiya ({{figure:na.area.science_technology}}). Qatnashish va tugatish qayd etilmagan; faqat kim roʻyxatdan oʻtgani maʼlum.',
    'uz-Cyrl':
      'Энг кўп айтилган устувор йўналишлар: кичик ва ўрта бизнес ({{figure:na.priority.sme}}), савдо ва инвестиция ({{figure:na.priority.trade_investment}}), рақамлаштириш ({{figure:na.priority.digitalization}}), туризм ({{figure:na.priority.tourism}}). Хитой шаҳарларига қизиққанлар: {{figure:na.china}}. Соҳани камчилик айтган: саноатни ривожлантириш ({{figure:na.area.industrial_development}}), туризм ({{figure:na.area.tourism}}), фан ва технология ({{figure:na.area.science_technology}}). Қатнашиш ва тугатиш қайд этилмаган; фақат ким рўйхатдан ўтгани маълум.',
    ru: 'Чаще всего названные приоритеты: малый и средний бизнес ({{figure:na.priority.sme}}), торговля и инвестиции ({{figure:na.priority.trade_investment}}), цифровизация ({{figure:na.priority.digitalization}}), туризм ({{figure:na.priority.tourism}}). Интерес к городам Китая: {{figure:na.china}}. Область назвали немногие: развитие промышленности ({{figure:na.area.industrial_development}}), туризм ({{figure:na.area.tourism}}), наука и технологии ({{figure:na.area.science_technology}}). Посещение и завершение не фиксировались; известно лишь, кто зарегистрировался.',
    'zh-Hans':
      '提及最多的优先事项：中小企业（{{figure:na.priority.sme}}），贸易与投资（{{figure:na.priority.trade_investment}}），数字化（{{figure:na.priority.digitalization}}），旅游（{{figure:na.priority.tourism}}）。对中国城市感兴趣：{{figure:na.china}}。说明合作领域者不多：工业发展（{{figure:na.area.industrial_development}}），旅游（{{figure:na.area.tourism}}），科学技术（{{figure:na.area.science_technology}}）。出席和结业情况未作记录，仅知登记者为何人。',
  },
]
