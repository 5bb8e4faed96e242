import { catalogue } from '../../kernel/problem.ts'

/** What can keep the database in its folder from starting. */
export const problems = catalogue({
  'data.not-writable': {
    status: 503,
    words: {
      en: 'Serai cannot write to the data folder {folder}. Give yourself the right to, or name another folder in SERAI_DATA.',
      'uz-Latn':
        'Serai {folder} maʼlumotlar papkasiga yoza olmayapti. Oʻzingizga huquq bering yoki SERAI_DATA da boshqa papkani koʻrsating.',
      'uz-Cyrl': 'Serai {folder} маълумотлар папкасига ёза олмаяпти. Ўзингизга ҳуқуқ беринг ёки SERAI_DATA да бошқа папкани кўрсатинг.',
      ru: 'Serai не может записывать в папку данных {folder}. Дайте себе право записи или укажите другую папку в SERAI_DATA.',
      'zh-Hans': 'Serai 无法写入数据文件夹 {folder}。请授予写入权限，或在 SERAI_DATA 中指定另一个文件夹。',
    },
  },
  'data.other-version': {
    status: 503,
    words: {
      en: 'The database in {folder} was made by PostgreSQL {found}; this Serai brings PostgreSQL {ours}. Nothing was changed.',
      'uz-Latn':
        '{folder} dagi maʼlumotlar bazasi PostgreSQL {found} bilan yaratilgan; bu Serai da PostgreSQL {ours} bor. Hech narsa oʻzgartirilmadi.',
      'uz-Cyrl':
        '{folder} даги маълумотлар базаси PostgreSQL {found} билан яратилган; бу Serai да PostgreSQL {ours} бор. Ҳеч нарса ўзгартирилмади.',
      ru: 'База данных в {folder} создана PostgreSQL {found}, а в этой версии Serai — PostgreSQL {ours}. Ничего не изменено.',
      'zh-Hans': '{folder} 中的数据库由 PostgreSQL {found} 创建，而此版本 Serai 自带 PostgreSQL {ours}。数据未作任何改动。',
    },
  },
  'data.no-password': {
    status: 503,
    words: {
      en: 'The file {file} with the password of the database is missing or empty. Bring it back from a copy of the data folder.',
      'uz-Latn': 'Maʼlumotlar bazasi paroli yozilgan {file} fayli yoʻq yoki boʻsh. Uni maʼlumotlar papkasi nusxasidan tiklang.',
      'uz-Cyrl': 'Маълумотлар базаси пароли ёзилган {file} файли йўқ ёки бўш. Уни маълумотлар папкаси нусхасидан тикланг.',
      ru: 'Файл {file} с паролем базы данных отсутствует или пуст. Верните его из копии папки данных.',
      'zh-Hans': '保存数据库密码的文件 {file} 缺失或为空。请从数据文件夹的备份中恢复。',
    },
  },
  'data.not-started': {
    status: 503,
    words: {
      en: 'The database in {folder} did not start: {said}. Its own log is {log}.',
      'uz-Latn': '{folder} dagi maʼlumotlar bazasi ishga tushmadi: {said}. Uning jurnali: {log}.',
      'uz-Cyrl': '{folder} даги маълумотлар базаси ишга тушмади: {said}. Унинг журнали: {log}.',
      ru: 'База данных в {folder} не запустилась: {said}. Её журнал: {log}.',
      'zh-Hans': '{folder} 中的数据库未能启动：{said}。其日志为 {log}。',
    },
  },
  'data.root-refused': {
    status: 503,
    words: {
      en: 'PostgreSQL does not run as root, and this machine does not let Serai run it as somebody else. Start Serai as an ordinary user, or name a PostgreSQL server in DATABASE_URL.',
      'uz-Latn':
        'PostgreSQL root nomidan ishlamaydi, bu kompyuter esa uni boshqa foydalanuvchi nomidan ishga tushirishga ruxsat bermayapti. Serai ni oddiy foydalanuvchi sifatida ishga tushiring yoki DATABASE_URL da PostgreSQL serverini koʻrsating.',
      'uz-Cyrl':
        'PostgreSQL root номидан ишламайди, бу компьютер эса уни бошқа фойдаланувчи номидан ишга туширишга рухсат бермаяпти. Serai ни оддий фойдаланувчи сифатида ишга туширинг ёки DATABASE_URL да PostgreSQL серверини кўрсатинг.',
      ru: 'PostgreSQL не работает от имени root, а эта машина не позволяет Serai запустить его от имени другого пользователя. Запустите Serai обычным пользователем или укажите сервер PostgreSQL в DATABASE_URL.',
      'zh-Hans':
        'PostgreSQL 不能以 root 身份运行，而这台机器不允许 Serai 以其他用户身份运行它。请以普通用户身份启动 Serai，或在 DATABASE_URL 中指定 PostgreSQL 服务器。',
    },
  },
  'data.no-binaries': {
    status: 503,
    words: {
      en: 'There is no built-in PostgreSQL for {platform}. Name a PostgreSQL server (15 or newer) in DATABASE_URL.',
      'uz-Latn': '{platform} uchun ichki PostgreSQL yoʻq. DATABASE_URL da PostgreSQL serverini (15 yoki yangiroq) koʻrsating.',
      'uz-Cyrl': '{platform} учун ички PostgreSQL йўқ. DATABASE_URL да PostgreSQL серверини (15 ёки янгироқ) кўрсатинг.',
      ru: 'Для {platform} нет встроенного PostgreSQL. Укажите сервер PostgreSQL (15 или новее) в DATABASE_URL.',
      'zh-Hans': '没有适用于 {platform} 的内置 PostgreSQL。请在 DATABASE_URL 中指定 PostgreSQL 服务器（15 或更高版本）。',
    },
  },
})
