import { catalogue } from '../../../kernel/problem.ts'

/** What can be put right from ties to introductions. */
export const problems = catalogue({
  'ties.too-many': {
    status: 422,
    words: {
      en: 'The file has {rows} lines; at most {most} are read at once. Cut it in parts.',
      'uz-Latn': 'Faylda {rows} ta qator bor; bir safar koʻpi bilan {most} tasi oʻqiladi. Uni qismlarga boʻling.',
      'uz-Cyrl': 'Файлда {rows} та қатор бор; бир сафар кўпи билан {most} таси ўқилади. Уни қисмларга бўлинг.',
      ru: 'В файле {rows} строк; за раз читается не больше {most}. Разделите файл.',
      'zh-Hans': '文件有 {rows} 行；一次最多读取 {most} 行。请拆分文件。',
    },
  },
  'ties.no-column': {
    status: 422,
    words: {
      en: 'The column “{column}” is missing. The heads of the file are: {heads}.',
      'uz-Latn': '“{column}” ustuni yoʻq. Fayldagi ustun nomlari: {heads}.',
      'uz-Cyrl': '“{column}” устуни йўқ. Файлдаги устун номлари: {heads}.',
      ru: 'Нет столбца «{column}». Заголовки в файле: {heads}.',
      'zh-Hans': '缺少“{column}”列。文件中的列名为：{heads}。',
    },
  },
  'ties.no-file': {
    status: 422,
    words: {
      en: 'No file was chosen. Choose a CSV, XLSX or ODS file.',
      'uz-Latn': 'Fayl tanlanmagan. CSV, XLSX yoki ODS fayl tanlang.',
      'uz-Cyrl': 'Файл танланмаган. CSV, XLSX ёки ODS файл танланг.',
      ru: 'Файл не выбран. Выберите файл CSV, XLSX или ODS.',
      'zh-Hans': '未选择文件。请选择 CSV、XLSX 或 ODS 文件。',
    },
  },
  'ties.lost': {
    status: 400,
    words: {
      en: 'The lines came back incomplete, so nothing was kept. Choose the file again.',
      'uz-Latn': 'Qatorlar toʻliq qaytmadi, shuning uchun hech narsa saqlanmadi. Faylni qayta tanlang.',
      'uz-Cyrl': 'Қаторлар тўлиқ қайтмади, шунинг учун ҳеч нарса сақланмади. Файлни қайта танланг.',
      ru: 'Строки вернулись неполными, поэтому ничего не сохранено. Выберите файл ещё раз.',
      'zh-Hans': '返回的行不完整，未保存任何内容。请重新选择文件。',
    },
  },
  'link.unknown': {
    status: 410,
    words: {
      en: 'This link does not work: it has ended, a newer one took its place, or a part of it is missing. Ask the organiser of the programme for a new one.',
      'uz-Latn':
        'Bu havola ishlamaydi: muddati tugagan, yangisi berilgan yoki bir qismi yetishmaydi. Dastur tashkilotchisidan yangisini soʻrang.',
      'uz-Cyrl': 'Бу ҳавола ишламайди: муддати тугаган, янгиси берилган ёки бир қисми етишмайди. Дастур ташкилотчисидан янгисини сўранг.',
      ru: 'Эта ссылка не работает: она истекла, заменена новой или неполна. Попросите новую у организатора программы.',
      'zh-Hans': '此链接无效：可能已过期、已被新链接取代或不完整。请向项目组织者索取新链接。',
    },
  },
  'round.unknown': {
    status: 404,
    words: {
      en: 'There is no such round in this programme.',
      'uz-Latn': 'Bu dasturda bunday bosqich yoʻq.',
      'uz-Cyrl': 'Бу дастурда бундай босқич йўқ.',
      ru: 'В этой программе нет такого раунда.',
      'zh-Hans': '本项目没有这一轮。',
    },
  },
  'round.closed': {
    status: 409,
    words: {
      en: 'The round was approved or withdrawn, so its cities and settings stay as they are.',
      'uz-Latn': 'Bosqich tasdiqlangan yoki bekor qilingan, shuning uchun shaharlari va sozlamalari oʻzgarmaydi.',
      'uz-Cyrl': 'Босқич тасдиқланган ёки бекор қилинган, шунинг учун шаҳарлари ва созламалари ўзгармайди.',
      ru: 'Раунд утверждён или отозван, поэтому города и настройки не меняются.',
      'zh-Hans': '该轮已批准或撤回，城市和设置不再更改。',
    },
  },
  'round.empty': {
    status: 422,
    words: {
      en: 'Nobody is introduced to anybody in this round, so there is nothing to approve.',
      'uz-Latn': 'Bu bosqichda hech kim tanishtirilmaydi, shuning uchun tasdiqlanadigan narsa yoʻq.',
      'uz-Cyrl': 'Бу босқичда ҳеч ким таништирилмайди, шунинг учун тасдиқланадиган нарса йўқ.',
      ru: 'В этом раунде никого не знакомят, утверждать нечего.',
      'zh-Hans': '本轮没有可引荐的配对，无可批准。',
    },
  },
  'round.changed': {
    status: 409,
    words: {
      en: 'What the round is worked out from has changed since you looked. Look at the new proposal, then approve it.',
      'uz-Latn': 'Siz koʻrganingizdan beri bosqich hisoblanadigan maʼlumotlar oʻzgardi. Yangi taklifni koʻrib, keyin tasdiqlang.',
      'uz-Cyrl': 'Сиз кўрганингиздан бери босқич ҳисобланадиган маълумотлар ўзгарди. Янги таклифни кўриб, кейин тасдиқланг.',
      ru: 'С тех пор как вы смотрели, исходные данные раунда изменились. Посмотрите новое предложение и утвердите его.',
      'zh-Hans': '自您查看以来，本轮的依据已有变化。请查看新方案后再批准。',
    },
  },
  'round.reason': {
    status: 422,
    words: {
      en: 'Write the reason: it is kept with the decision.',
      'uz-Latn': 'Sababini yozing: u qaror bilan birga saqlanadi.',
      'uz-Cyrl': 'Сабабини ёзинг: у қарор билан бирга сақланади.',
      ru: 'Напишите причину: она хранится вместе с решением.',
      'zh-Hans': '请写明理由：它将与决定一并保存。',
    },
  },
  'round.city-unknown': {
    status: 422,
    words: {
      en: '{city} does not take part in this round on that side.',
      'uz-Latn': '{city} bu bosqichda shu tomonda qatnashmaydi.',
      'uz-Cyrl': '{city} бу босқичда шу томонда қатнашмайди.',
      ru: '{city} не участвует в этом раунде на этой стороне.',
      'zh-Hans': '{city}未在该侧参加本轮。',
    },
  },
  'round.capacity': {
    status: 422,
    words: {
      en: 'The capacity of {city} is a whole number from 1 to {most}, and “{found}” came. Untick a city that takes nobody.',
      'uz-Latn': '{city} sigʻimi 1 dan {most} gacha butun son, “{found}” keldi. Hech kimni olmaydigan shahar belgisini olib tashlang.',
      'uz-Cyrl': '{city} сиғими 1 дан {most} гача бутун сон, “{found}” келди. Ҳеч кимни олмайдиган шаҳар белгисини олиб ташланг.',
      ru: 'Вместимость {city} — целое число от 1 до {most}, а пришло «{found}». Снимите отметку с города, который никого не принимает.',
      'zh-Hans': '{city}的容量应为 1 至 {most} 的整数，实际为“{found}”。不接待的城市请取消勾选。',
    },
  },
  'round.pins': {
    status: 422,
    words: {
      en: '{city} has {pinned} pinned pairs and a capacity of {capacity}. Give it more seats or fewer pins.',
      'uz-Latn':
        '{city} da {pinned} ta biriktirilgan juftlik bor, sigʻimi {capacity}. Oʻrinni koʻpaytiring yoki biriktirishni kamaytiring.',
      'uz-Cyrl': '{city} да {pinned} та бириктирилган жуфтлик бор, сиғими {capacity}. Ўринни кўпайтиринг ёки бириктиришни камайтиринг.',
      ru: 'У {city} закреплено пар: {pinned}, а вместимость {capacity}. Добавьте мест или снимите закрепления.',
      'zh-Hans': '{city}指定了 {pinned} 对，而容量为 {capacity}。请增加名额或减少指定。',
    },
  },
  'round.setting': {
    status: 422,
    words: {
      en: '“{found}” does not fit here; {expected} is expected.',
      'uz-Latn': '“{found}” bu yerga mos emas; {expected} kutiladi.',
      'uz-Cyrl': '“{found}” бу ерга мос эмас; {expected} кутилади.',
      ru: '«{found}» здесь не подходит; ожидается {expected}.',
      'zh-Hans': '“{found}”不合适；应为 {expected}。',
    },
  },
  'introduction.over': {
    status: 410,
    words: {
      en: 'The time to answer has ended, so this answer was not taken. The organiser can open a new round.',
      'uz-Latn': 'Javob berish muddati tugagan, shuning uchun bu javob qabul qilinmadi. Tashkilotchi yangi bosqich ochishi mumkin.',
      'uz-Cyrl': 'Жавоб бериш муддати тугаган, шунинг учун бу жавоб қабул қилинмади. Ташкилотчи янги босқич очиши мумкин.',
      ru: 'Срок ответа истёк, поэтому ответ не принят. Организатор может открыть новый раунд.',
      'zh-Hans': '答复期限已过，此答复未被接受。组织者可开启新一轮。',
    },
  },
  'introduction.done': {
    status: 409,
    words: {
      en: 'This introduction is settled; the answer can no longer be changed.',
      'uz-Latn': 'Bu tanishtiruv yakunlangan; javobni endi oʻzgartirib boʻlmaydi.',
      'uz-Cyrl': 'Бу таништирув якунланган; жавобни энди ўзгартириб бўлмайди.',
      ru: 'Это знакомство завершено; ответ больше нельзя изменить.',
      'zh-Hans': '此次引荐已有结果，答复不能再更改。',
    },
  },
  'introduction.unknown': {
    status: 404,
    words: {
      en: 'There is no such introduction.',
      'uz-Latn': 'Bunday tanishtiruv yoʻq.',
      'uz-Cyrl': 'Бундай таништирув йўқ.',
      ru: 'Такого знакомства нет.',
      'zh-Hans': '没有这一引荐。',
    },
  },
  'office.none': {
    status: 422,
    words: {
      en: 'The office of {city} has no contact yet, so no mail can be sent. Enter one, or print the link.',
      'uz-Latn': '{city} idorasining aloqa shaxsi yoʻq, shuning uchun xat yuborib boʻlmaydi. Uni kiriting yoki havolani chop eting.',
      'uz-Cyrl': '{city} идорасининг алоқа шахси йўқ, шунинг учун хат юбориб бўлмайди. Уни киритинг ёки ҳаволани чоп этинг.',
      ru: 'У {city} ещё нет контактного лица, письмо отправить нельзя. Укажите его или распечатайте ссылку.',
      'zh-Hans': '{city}尚无联系人，无法发送邮件。请填写联系人或打印链接。',
    },
  },
  'city.unlisted': {
    status: 404,
    words: {
      en: 'There is no city “{city}” in the register.',
      'uz-Latn': 'Reyestrda “{city}” shahri yoʻq.',
      'uz-Cyrl': 'Реестрда “{city}” шаҳри йўқ.',
      ru: 'В реестре нет города «{city}».',
      'zh-Hans': '名录中没有城市“{city}”。',
    },
  },
  'city.not-yours': {
    status: 403,
    words: {
      en: '{city} has nothing to do with this programme, and another programme named its contact. Only that one, or one that {city} takes part in, was named in or was introduced in, may change it.',
      'uz-Latn':
        '{city} bu dasturga aloqador emas, aloqa shaxsini boshqa dastur kiritgan. Uni faqat oʻsha dastur yoki {city} qatnashgan, aytilgan yoki tanishtirilgan dastur oʻzgartira oladi.',
      'uz-Cyrl':
        '{city} бу дастурга алоқадор эмас, алоқа шахсини бошқа дастур киритган. Уни фақат ўша дастур ёки {city} қатнашган, айтилган ёки таништирилган дастур ўзгартира олади.',
      ru: '{city} не связан с этой программой, а контакт указала другая. Изменить его может только она или программа, в которой {city} участвует, назван или был представлен.',
      'zh-Hans': '{city}与本项目无关，其联系人由另一项目填写。只有该项目，或{city}参加、被提及或被引荐的项目才能更改。',
    },
  },
  'city.not-yours-to-merge': {
    status: 403,
    words: {
      en: '{city} has nothing to do with this programme. Only an organiser of a programme that it takes part in, was named in or was introduced in can say that it became part of another.',
      'uz-Latn':
        '{city} bu dasturga aloqador emas. Uning boshqasiga qoʻshilganini faqat u qatnashgan, aytilgan yoki tanishtirilgan dastur tashkilotchisi ayta oladi.',
      'uz-Cyrl':
        '{city} бу дастурга алоқадор эмас. Унинг бошқасига қўшилганини фақат у қатнашган, айтилган ёки таништирилган дастур ташкилотчиси айта олади.',
      ru: '{city} не связан с этой программой. О его вхождении в другой город может сказать только организатор программы, в которой он участвует, назван или был представлен.',
      'zh-Hans': '{city}与本项目无关。只有其参加、被提及或被引荐的项目的组织者才能记录其并入另一城市。',
    },
  },
  'match.no-wishes': {
    status: 422,
    words: {
      en: 'In the programme {programme} no city asks, or no partner city that the register knows was named or offers anything, so there is nothing to match.',
      'uz-Latn':
        '{programme} dasturida soʻraydigan shahar yoʻq yoki reyestrdagi hech bir hamkor shahar atalmagan va taklif bermagan, shuning uchun moslashtiriladigan narsa yoʻq.',
      'uz-Cyrl':
        '{programme} дастурида сўрайдиган шаҳар йўқ ёки реестрдаги ҳеч бир ҳамкор шаҳар аталмаган ва таклиф бермаган, шунинг учун мослаштириладиган нарса йўқ.',
      ru: 'В программе {programme} нет ищущих городов, или не назван и ничего не предлагает ни один город-партнёр из реестра, поэтому подбирать нечего.',
      'zh-Hans': '项目 {programme} 中没有需求城市，或名录内没有伙伴城市被提及或提供供给，因此无可匹配。',
    },
  },
})
