const INITIALS = new Set([
  '',
  ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' '),
])

/** What may follow the first consonant, without its tone; a row for each main vowel. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu
  o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay
  oăc oăm oăn oăng oăt oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uâc uân uâng uât uây uê uêch uênh uêt uơ uôc uôi uôm uôn uông uôt
  uy uya uych uynh uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`.split(
    /\s+/,
  ),
)

/** In these the tone may stand on the last vowel, as some write: hoà, khoẻ, thuý. In màu or tài it never does. */
const TONE_AT_THE_END = ['oa', 'oe', 'uê', 'uơ', 'uy']

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const SHARP_OR_HEAVY = /[\u0301\u0323]/
const LONGEST = 'nghiêng'.length

/** Whether a word is built as a Vietnamese syllable: first consonant, vowels with at most one tone, last consonant. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false
  const letters = word.toLowerCase()
  const apart = letters.normalize('NFD')
  const [tone, second] = apart.match(TONE) ?? []
  if (second) return false
  const plain = apart.replace(TONE, '').normalize('NFC')
  const endsInStop = /(?:[cpt]|ch)$/.test(plain)
  if (endsInStop && !SHARP_OR_HEAVY.test(tone ?? '')) return false
  const isToneLast = letters.at(-1) !== plain.at(-1)
  return [0, 1, 2, 3].some(length => {
    const rhyme = plain.slice(length)
    const isToneInPlace = !isToneLast || rhyme.length === 1 || TONE_AT_THE_END.includes(rhyme)
    return isToneInPlace && INITIALS.has(plain.slice(0, length)) && RHYMES.has(rhyme)
  })
}
