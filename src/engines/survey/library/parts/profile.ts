import type { ChoiceItem } from '../../instrument.ts'

/** Bands that leave no year out. */
export const AGE: ChoiceItem = {
  kind: 'choice',
  code: 'age_group',
  ask: { en: 'Your age', 'uz-Latn': 'Yoshingiz', 'uz-Cyrl': 'Ёшингиз', ru: 'Ваш возраст', 'zh-Hans': '您的年龄' },
  choices: [
    {
      code: 'under_35',
      label: { en: 'Under 35', 'uz-Latn': '35 yoshdan kichik', 'uz-Cyrl': '35 ёшдан кичик', ru: 'Моложе 35 лет', 'zh-Hans': '不满35岁' },
    },
    { code: '35_44', label: { en: '35–44', 'uz-Latn': '35–44', 'uz-Cyrl': '35–44', ru: '35–44', 'zh-Hans': '35–44岁' } },
    { code: '45_54', label: { en: '45–54', 'uz-Latn': '45–54', 'uz-Cyrl': '45–54', ru: '45–54', 'zh-Hans': '45–54岁' } },
    {
      code: '55_over',
      label: {
        en: '55 and over',
        'uz-Latn': '55 va undan katta',
        'uz-Cyrl': '55 ва ундан катта',
        ru: '55 и старше',
        'zh-Hans': '55岁及以上',
      },
    },
  ],
}

/** Sex, with the right not to say. */
export const SEX: ChoiceItem = {
  kind: 'choice',
  code: 'sex',
  ask: { en: 'Your sex', 'uz-Latn': 'Jinsingiz', 'uz-Cyrl': 'Жинсингиз', ru: 'Ваш пол', 'zh-Hans': '您的性别' },
  choices: [
    { code: 'woman', label: { en: 'Woman', 'uz-Latn': 'Ayol', 'uz-Cyrl': 'Аёл', ru: 'Женщина', 'zh-Hans': '女' } },
    { code: 'man', label: { en: 'Man', 'uz-Latn': 'Erkak', 'uz-Cyrl': 'Эркак', ru: 'Мужчина', 'zh-Hans': '男' } },
    {
      code: 'not_said',
      label: {
        en: 'Prefer not to say',
        'uz-Latn': 'Aytishni istamayman',
        'uz-Cyrl': 'Айтишни истамайман',
        ru: 'Предпочитаю не отвечать',
        'zh-Hans': '不愿透露',
      },
    },
  ],
}

/** Positions that exist in any country; finer ones belong to a programme. */
export const ROLE: ChoiceItem = {
  kind: 'choice',
  code: 'role_group',
  prefill: 'role',
  ask: { en: 'Your position', 'uz-Latn': 'Lavozimingiz', 'uz-Cyrl': 'Лавозимингиз', ru: 'Ваша должность', 'zh-Hans': '您的职务' },
  required: true,
  choices: [
    {
      code: 'head',
      label: {
        en: 'Head of a city or district',
        'uz-Latn': 'Shahar yoki tuman hokimi',
        'uz-Cyrl': 'Шаҳар ёки туман ҳокими',
        ru: 'Глава города или района',
        'zh-Hans': '市长或区县负责人',
      },
    },
    {
      code: 'deputy',
      label: {
        en: 'Deputy head',
        'uz-Latn': 'Hokim oʻrinbosari',
        'uz-Cyrl': 'Ҳоким ўринбосари',
        ru: 'Заместитель главы',
        'zh-Hans': '副市长或副职负责人',
      },
    },
    {
      code: 'manager',
      label: {
        en: 'Head of a department',
        'uz-Latn': 'Boʻlim boshligʻi',
        'uz-Cyrl': 'Бўлим бошлиғи',
        ru: 'Начальник отдела',
        'zh-Hans': '部门负责人',
      },
    },
    { code: 'officer', label: { en: 'Officer', 'uz-Latn': 'Xodim', 'uz-Cyrl': 'Ходим', ru: 'Специалист', 'zh-Hans': '工作人员' } },
    { code: 'other', label: { en: 'Other', 'uz-Latn': 'Boshqa', 'uz-Cyrl': 'Бошқа', ru: 'Другое', 'zh-Hans': '其他' }, other: true },
  ],
}
