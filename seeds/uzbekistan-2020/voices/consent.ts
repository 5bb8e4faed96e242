import type { Consent } from '../../../src/stages/voices/index.ts'

/** The same for all: the words were published, but no written consent to print them again is known. */
export const CONSENT: Consent = {
  state: 'published-elsewhere',
  note: {
    en: 'Printed in the published report with name and portrait. Whether the person agreed to further use is not recorded there.',
    'uz-Latn': 'Eʼlon qilingan hisobotda ism va surat bilan bosilgan. Keyingi foydalanishga rozilik u yerda qayd etilmagan.',
    'uz-Cyrl': 'Эълон қилинган ҳисоботда исм ва сурат билан босилган. Кейинги фойдаланишга розилик у ерда қайд этилмаган.',
    ru: 'Напечатано в опубликованном отчёте с именем и портретом. Согласие на дальнейшее использование там не зафиксировано.',
    'zh-Hans': '已在公开报告中连同姓名和照片刊出。其中未记载本人是否同意再次使用。',
  },
}
