/** Answers that say no point of a scale, in lower case with plain apostrophes: "not sure", "do not know", "not applicable". */
export const OUTSIDE = new RegExp(
  `^(${[
    "not sure|i am not sure|i'm not sure|unsure|don'?t know|do not know|i don'?t know|i do not know|i don'?t remember|not applicable|n/a|n\\.a",
    "does not apply|no opinion|prefer not to (say|answer)|cannot (say|answer)|can't (say|answer)|hard to say|difficult to say|other|not relevant",
    "bilma(y|d)i?m(an)?|aytish qiyin|javob berish qiyin|javob berishga qiynala(man|yapman)|aniq ayta olmayman|tegishli emas|fikrim yo'q",
    'билма(й|д)и?м(ан)?|айтиш қийин|жавоб бериш қийин|жавоб беришга қийнала(ман|япман)|аниқ айта олмайман|тегишли эмас|фикрим йўқ',
    'не знаю|не уверен(\\(а\\)|а)?|затрудняюсь( ответить| с ответом)?|трудно сказать|сложно сказать|не могу (сказать|ответить)|не примен(имо|яется)|нет мнения',
    '不确定|不知道|不清楚|不适用|说不清楚?|不好说|难以回答|没有意见|无意见',
  ].join('|')})$`,
  'u',
)
