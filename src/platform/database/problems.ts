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
})
