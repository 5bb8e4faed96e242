/** Traditional signs that occur in names of cities, each followed by its simplified form. */
const PAIRS =
  '廣广烏乌魯鲁齊齐蘭兰慶庆漢汉濟济寧宁瀋沈陽阳長长貴贵連连門门東东灣湾鄭郑縣县島岛龍龙爾尔薩萨馬马納纳費费幹干蘇苏無无錫锡紹绍興兴溫温廈厦雲云鹽盐鎮镇臺台湯汤豐丰陝陕' +
  '遼辽義义華华儀仪揚扬濱滨綏绥鶴鹤雞鸡樂乐達达圖图遵遵節节銅铜榮荣膠胶萊莱煙烟濰潍棗枣開开許许駐驻黃黄岡冈荊荆隨随嶽岳婁娄關关頭头欽钦賀贺賓宾來来瀘泸綿绵資资麗丽臨临' +
  '滄沧騰腾寶宝鹹咸張张隴陇銀银嶺岭壽寿贛赣撫抚蕪芜蚌蚌懷怀湘湘梅梅舊旧羅罗賽赛維维倫伦紐纽約约莫莫聖圣澤泽亞亚幾几爐炉順顺鳳凤鐵铁營营盤盘錦锦葫葫鞍鞍滬沪'

const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS[2 * at] ?? '', PAIRS[2 * at + 1] ?? '']),
)

/** The text with the traditional signs of place names as simplified ones. */
export function simplified(text: string): string {
  return /\p{sc=Han}/u.test(text) ? Array.from(text, (sign) => SIMPLE.get(sign) ?? sign).join('') : text
}
