import type { Instrument } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { meet, type Patterns } from '../parts/patterns.ts'
import { asksIn } from '../parts/texts.ts'

/** Wording that tells what to answer: "How much did you enjoy", "Don't you agree", "obviously". */
export function leading(instrument: Instrument): readonly Finding[] {
  return itemsOf(instrument)
    .flatMap(asksIn)
    .flatMap(({ at, text }) => {
      const met = meet(text, LEADING)
      return met ? [finding(at, 'leading', { ...met })] : []
    })
}

const LEADING: Patterns = {
  en: [
    /\bhow much (did|do) you (enjoy|like|love|appreciate|benefit)/,
    /\b(do|did|don't|do not|wouldn't|would) you (not )?agree that\b/,
    /\b(don't|wouldn't|didn't|isn't|aren't|wasn't|weren't|won't|shouldn't) (you|it|they|this|the)\b/,
    /\bhow (great|excellent|wonderful|amazing|fantastic|successful|outstanding) (was|were|is|are)\b/,
    /\b(obviously|of course|surely|clearly,|as (everyone|everybody|we all) know)/,
    /\bour (excellent|successful|outstanding|great)\b/,
  ],
  uz: [
    /qanchalik (yoqdi|yoqtirdingiz|zavq)/u,
    /(shunday|to'g'ri) emasmi/u,
    /(?<!\p{L})(albatta|shubhasiz|ma'lumki)(?!\p{L})/u,
    /qo'shilmaysizmi/u,
    /ekaniga qo'shilasizmi/u,
  ],
  ru: [
    /насколько (сильно )?вам понравил/u,
    /(?<!\p{L})разве (вы )?не(?!\p{L})/u,
    /не правда ли|не так ли/u,
    /(согласны ли вы|вы согласны|не считаете ли вы|согласитесь),? что/u,
    /(?<!\p{L})(конечно|очевидно|безусловно|разумеется)(?!\p{L})|как (всем )?известно/u,
  ],
  zh: [
    /(有多|多么)(喜欢|满意|享受|精彩|成功)/u,
    /难道|不是吗|您不(觉得|认为|同意)/u,
    /众所周知|显然|毫无疑问|当然/u,
    /您(是否)?同意[^,。?]+吗/u,
  ],
}
