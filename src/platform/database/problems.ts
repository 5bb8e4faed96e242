import { catalogue } from '../../kernel/problem.ts'

/** What can be wrong with the database that somebody can put right. */
export const problems = catalogue({
  'database.unreachable': {
    status: 503,
    words: {
      en: 'No PostgreSQL server answers at {where}. Start it, or correct DATABASE_URL.',
      'uz-Latn': '{where} manzilida PostgreSQL serveri javob bermayapti. Uni ishga tushiring yoki DATABASE_URL ni tuzating.',
      'uz-Cyrl': '{where} манзилида PostgreSQL сервери жавоб бермаяпти. Уни ишга туширинг ёки DATABASE_URL ни тузатинг.',
      ru: 'По адресу {where} сервер PostgreSQL не отвечает. Запустите его или исправьте DATABASE_URL.',
      'zh-Hans': '{where} 上没有 PostgreSQL 服务器响应。请启动它，或更正 DATABASE_URL。',
    },
  },
  'database.refused': {
    status: 503,
    words: {
      en: 'The PostgreSQL server at {where} does not let Serai in: {said}. Correct DATABASE_URL.',
      'uz-Latn': '{where} dagi PostgreSQL serveri Serai ga ruxsat bermayapti: {said}. DATABASE_URL ni tuzating.',
      'uz-Cyrl': '{where} даги PostgreSQL сервери Serai га рухсат бермаяпти: {said}. DATABASE_URL ни тузатинг.',
      ru: 'Сервер PostgreSQL по адресу {where} не впускает Serai: {said}. Исправьте DATABASE_URL.',
      'zh-Hans': '{where} 上的 PostgreSQL 服务器拒绝 Serai 连接：{said}。请更正 DATABASE_URL。',
    },
  },
  'database.too-old': {
    status: 503,
    words: {
      en: 'The PostgreSQL server is version {found}. Serai needs version {oldest} or newer.',
      'uz-Latn': 'PostgreSQL serverining versiyasi {found}. Serai uchun {oldest} yoki undan yangi versiya kerak.',
      'uz-Cyrl': 'PostgreSQL серверининг версияси {found}. Serai учун {oldest} ёки ундан янги версия керак.',
      ru: 'Версия сервера PostgreSQL — {found}. Для Serai нужна версия {oldest} или новее.',
      'zh-Hans': 'PostgreSQL 服务器的版本是 {found}。Serai 需要 {oldest} 或更高版本。',
    },
  },
  'database.newer': {
    status: 503,
    words: {
      en: 'This database was written by a newer Serai (it knows {migration}). Update Serai; nothing was changed.',
      'uz-Latn': 'Bu maʼlumotlar bazasini yangiroq Serai yozgan ({migration} unga maʼlum). Serai ni yangilang; hech narsa oʻzgartirilmadi.',
      'uz-Cyrl': 'Бу маълумотлар базасини янгироқ Serai ёзган ({migration} унга маълум). Serai ни янгиланг; ҳеч нарса ўзгартирилмади.',
      ru: 'Эту базу данных записала более новая версия Serai (ей известно {migration}). Обновите Serai; ничего не изменено.',
      'zh-Hans': '此数据库由较新版本的 Serai 写入（包含 {migration}）。请更新 Serai；数据未作任何改动。',
    },
  },
  'database.away': {
    status: 503,
    words: {
      en: 'The database does not answer just now. What you sent may not be stored: please send it again in a minute; sent twice, it counts once.',
      'uz-Latn':
        'Maʼlumotlar bazasi hozir javob bermayapti. Yuborganingiz saqlanmagan boʻlishi mumkin: bir daqiqadan soʻng qayta yuboring; ikki marta yuborilgani bir marta hisoblanadi.',
      'uz-Cyrl':
        'Маълумотлар базаси ҳозир жавоб бермаяпти. Юборганингиз сақланмаган бўлиши мумкин: бир дақиқадан сўнг қайта юборинг; икки марта юборилгани бир марта ҳисобланади.',
      ru: 'База данных сейчас не отвечает. Отправленное могло не сохраниться: отправьте ещё раз через минуту; отправленное дважды засчитывается один раз.',
      'zh-Hans': '数据库暂时没有响应。您提交的内容可能未保存：请稍后重新提交；重复提交只计一次。',
    },
  },
  'database.full': {
    status: 503,
    words: {
      en: 'The disk of the database is full, so nothing more can be stored. Tell whoever runs this site; what was stored before is safe.',
      'uz-Latn':
        'Maʼlumotlar bazasi diski toʻlgan, boshqa hech narsa saqlab boʻlmaydi. Sayt egasiga xabar bering; avval saqlanganlari joyida.',
      'uz-Cyrl': 'Маълумотлар базаси диски тўлган, бошқа ҳеч нарса сақлаб бўлмайди. Сайт эгасига хабар беринг; аввал сақланганлари жойида.',
      ru: 'Диск базы данных заполнен, сохранить больше ничего нельзя. Сообщите тому, кто ведёт этот сайт; сохранённое ранее цело.',
      'zh-Hans': '数据库磁盘已满，无法再保存任何内容。请告知网站管理者；此前保存的内容不受影响。',
    },
  },
  'database.different': {
    status: 503,
    words: {
      en: 'This database was made by another Serai: its tables of {migration} differ from this one’s. Start the version that made it, or name another SERAI_DATA or DATABASE_URL; nothing was changed.',
      'uz-Latn':
        'Bu maʼlumotlar bazasini boshqa Serai yaratgan: {migration} jadvallari bunikidan farq qiladi. Uni yaratgan versiyani ishga tushiring yoki boshqa SERAI_DATA yoxud DATABASE_URL koʻrsating; hech narsa oʻzgartirilmadi.',
      'uz-Cyrl':
        'Бу маълумотлар базасини бошқа Serai яратган: {migration} жадваллари буникидан фарқ қилади. Уни яратган версияни ишга туширинг ёки бошқа SERAI_DATA ёхуд DATABASE_URL кўрсатинг; ҳеч нарса ўзгартирилмади.',
      ru: 'Эту базу данных создала другая Serai: её таблицы {migration} отличаются от здешних. Запустите ту версию, которая её создала, или укажите другие SERAI_DATA или DATABASE_URL; ничего не изменено.',
      'zh-Hans':
        '此数据库由另一个 Serai 创建：其 {migration} 的表与当前版本不同。请启动创建它的版本，或指定其他 SERAI_DATA 或 DATABASE_URL；数据未作任何改动。',
    },
  },
  'database.no-right': {
    status: 503,
    words: {
      en: 'The PostgreSQL server at {where} lets Serai in but not make its tables: {said}. Give the user of DATABASE_URL the right to create in that database.',
      'uz-Latn':
        '{where} dagi PostgreSQL serveri Serai ga jadval yaratishga ruxsat bermayapti: {said}. DATABASE_URL foydalanuvchisiga shu bazada yaratish huquqini bering.',
      'uz-Cyrl':
        '{where} даги PostgreSQL сервери Serai га жадвал яратишга рухсат бермаяпти: {said}. DATABASE_URL фойдаланувчисига шу базада яратиш ҳуқуқини беринг.',
      ru: 'Сервер PostgreSQL по адресу {where} впускает Serai, но не даёт создать таблицы: {said}. Дайте пользователю из DATABASE_URL право создавать в этой базе.',
      'zh-Hans':
        '{where} 上的 PostgreSQL 服务器允许 Serai 连接，但不允许建表：{said}。请授予 DATABASE_URL 中的用户在该数据库中创建对象的权限。',
    },
  },
})
