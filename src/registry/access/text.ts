import type { FullText, Language } from '../../kernel/language.ts'
import { wordsIn } from '../../ui/text.ts'

const WORDS = {
  title: { en: 'Sign in', 'uz-Latn': 'Kirish', 'uz-Cyrl': 'Кириш', ru: 'Вход', 'zh-Hans': '登录' },
  how: {
    en: 'There are no passwords. The organiser gives you a link that works once. Open it on this device.',
    'uz-Latn': 'Parollar yoʻq. Tashkilotchi sizga bir marta ishlaydigan havola beradi. Uni shu qurilmada oching.',
    'uz-Cyrl': 'Пароллар йўқ. Ташкилотчи сизга бир марта ишлайдиган ҳавола беради. Уни шу қурилмада очинг.',
    ru: 'Паролей нет. Организатор даёт вам ссылку, которая работает один раз. Откройте её на этом устройстве.',
    'zh-Hans': '没有密码。组织者会给您一个一次性链接，请在本设备上打开。',
  },
  lost: {
    en: 'No link, or it does not work? Ask the programme’s organiser. Whoever runs this server makes one with the command `serai sign-in`.',
    'uz-Latn':
      'Havola yoʻqmi yoki ishlamayaptimi? Dastur tashkilotchisidan soʻrang. Serverni yurituvchi `serai sign-in` buyrugʻi bilan yangisini yaratadi.',
    'uz-Cyrl':
      'Ҳавола йўқми ёки ишламаяптими? Дастур ташкилотчисидан сўранг. Серверни юритувчи `serai sign-in` буйруғи билан янгисини яратади.',
    ru: 'Нет ссылки или она не работает? Спросите организатора программы. Тот, кто ведёт сервер, создаёт её командой `serai sign-in`.',
    'zh-Hans': '没有链接或链接无效？请询问项目组织者。服务器管理者可用命令 `serai sign-in` 生成新链接。',
  },
  ready: {
    en: 'Your link is good. Press the button to sign in on this device for thirty days.',
    'uz-Latn': 'Havolangiz tayyor. Shu qurilmada oʻttiz kunga kirish uchun tugmani bosing.',
    'uz-Cyrl': 'Ҳаволангиз тайёр. Шу қурилмада ўттиз кунга кириш учун тугмани босинг.',
    ru: 'Ссылка готова. Нажмите кнопку, чтобы войти на этом устройстве на тридцать дней.',
    'zh-Hans': '链接已就绪。按下按钮即可在本设备登录三十天。',
  },
  go: { en: 'Sign in', 'uz-Latn': 'Kirish', 'uz-Cyrl': 'Кириш', ru: 'Войти', 'zh-Hans': '登录' },
} as const satisfies Record<string, FullText>

export const words = (language: Language) => wordsIn(WORDS, language)
