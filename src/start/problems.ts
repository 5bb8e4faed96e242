import { catalogue } from '../kernel/problem.ts'

/** What can keep Serai from starting, besides its database. */
export const problems = catalogue({
  'start.running': {
    status: 409,
    words: {
      en: 'Serai already runs on this data, at {url}. Stop that one first, or name another folder in SERAI_DATA.',
      'uz-Latn':
        'Serai bu maʼlumotlar bilan allaqachon ishlayapti: {url}. Avval uni toʻxtating yoki SERAI_DATA da boshqa papkani koʻrsating.',
      'uz-Cyrl': 'Serai бу маълумотлар билан аллақачон ишлаяпти: {url}. Аввал уни тўхтатинг ёки SERAI_DATA да бошқа папкани кўрсатинг.',
      ru: 'Serai уже работает с этими данными: {url}. Сначала остановите его или укажите другую папку в SERAI_DATA.',
      'zh-Hans': 'Serai 已在使用这些数据运行：{url}。请先停止它，或在 SERAI_DATA 中指定另一个文件夹。',
    },
  },
  'start.port-in-use': {
    status: 409,
    words: {
      en: 'Port {port} is in use by another program. Choose another one, for example PORT={other}.',
      'uz-Latn': '{port}-portni boshqa dastur egallagan. Boshqasini tanlang, masalan PORT={other}.',
      'uz-Cyrl': '{port}-портни бошқа дастур эгаллаган. Бошқасини танланг, масалан PORT={other}.',
      ru: 'Порт {port} занят другой программой. Выберите другой, например PORT={other}.',
      'zh-Hans': '端口 {port} 已被其他程序占用。请选择另一个端口，例如 PORT={other}。',
    },
  },
  'start.address-refused': {
    status: 409,
    words: {
      en: 'This machine does not let Serai listen on {host}, port {port}. Choose another PORT or SERAI_HOST.',
      'uz-Latn': 'Bu kompyuter Serai ga {host} manzili, {port}-portda tinglashga ruxsat bermayapti. Boshqa PORT yoki SERAI_HOST tanlang.',
      'uz-Cyrl': 'Бу компьютер Serai га {host} манзили, {port}-портда тинглашга рухсат бермаяпти. Бошқа PORT ёки SERAI_HOST танланг.',
      ru: 'Эта машина не разрешает Serai слушать адрес {host}, порт {port}. Выберите другой PORT или SERAI_HOST.',
      'zh-Hans': '本机不允许 Serai 监听 {host} 的端口 {port}。请选择其他 PORT 或 SERAI_HOST。',
    },
  },
})
