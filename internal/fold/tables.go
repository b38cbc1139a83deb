package fold

// roman returns the Latin form of a lower-case letter, if it has one here. The
// correspondences are facts of the named standards, written down for this
// project.
func roman(r rune) (string, bool) {
	switch r {
	// Latin letters that do not decompose.
	case 'ø', 'ɔ':
		return "o", true
	case 'ł':
		return "l", true
	case 'đ', 'ð', 'ɗ':
		return "d", true
	case 'þ':
		return "th", true
	case 'ß':
		return "ss", true
	case 'æ':
		return "ae", true
	case 'œ':
		return "oe", true
	case 'ı':
		return "i", true
	case 'ħ':
		return "h", true
	case 'ŋ':
		return "ng", true
	case 'ŧ':
		return "t", true
	case 'ə', 'ɛ':
		return "e", true
	case 'ɓ':
		return "b", true
	case 'ƙ', 'ĸ':
		return "k", true
	case 'ƴ':
		return "y", true
	// Cyrillic, after BGN/PCGN in the simple form that newspapers use.
	case 'а', 'ә':
		return "a", true
	case 'б':
		return "b", true
	case 'в':
		return "v", true
	case 'г', 'ґ', 'ѓ', 'ғ':
		return "g", true
	case 'д':
		return "d", true
	case 'е', 'ё', 'э':
		return "e", true
	case 'ж':
		return "zh", true
	case 'з', 'ҙ':
		return "z", true
	case 'и', 'і', 'ї', 'ӣ':
		return "i", true
	case 'й', 'ы':
		return "y", true
	case 'к', 'ќ', 'қ', 'ҡ':
		return "k", true
	case 'л':
		return "l", true
	case 'м':
		return "m", true
	case 'н', 'ң':
		return "n", true
	case 'о', 'ө':
		return "o", true
	case 'п':
		return "p", true
	case 'р':
		return "r", true
	case 'с', 'ҫ':
		return "s", true
	case 'т':
		return "t", true
	case 'у', 'ў', 'ұ', 'ү', 'ӯ':
		return "u", true
	case 'ф':
		return "f", true
	case 'х':
		return "kh", true
	case 'ц':
		return "ts", true
	case 'ч':
		return "ch", true
	case 'ш':
		return "sh", true
	case 'щ':
		return "shch", true
	case 'ъ', 'ь':
		return "", true
	case 'ю':
		return "yu", true
	case 'я':
		return "ya", true
	case 'є':
		return "ye", true
	case 'ј', 'җ', 'ҷ':
		return "j", true
	case 'љ':
		return "lj", true
	case 'њ':
		return "nj", true
	case 'ћ':
		return "c", true
	case 'ђ':
		return "dj", true
	case 'џ', 'ѕ':
		return "dz", true
	case 'һ', 'ҳ':
		return "h", true
	// Greek, after ELOT 743 letter by letter.
	case 'α':
		return "a", true
	case 'β':
		return "v", true
	case 'γ':
		return "g", true
	case 'δ':
		return "d", true
	case 'ε':
		return "e", true
	case 'ζ':
		return "z", true
	case 'η', 'ι':
		return "i", true
	case 'θ':
		return "th", true
	case 'κ':
		return "k", true
	case 'λ':
		return "l", true
	case 'μ':
		return "m", true
	case 'ν':
		return "n", true
	case 'ξ':
		return "x", true
	case 'ο', 'ω':
		return "o", true
	case 'π':
		return "p", true
	case 'ρ':
		return "r", true
	case 'σ', 'ς':
		return "s", true
	case 'τ':
		return "t", true
	case 'υ':
		return "y", true
	case 'φ':
		return "f", true
	case 'χ':
		return "ch", true
	case 'ψ':
		return "ps", true
	// Armenian, after BGN/PCGN.
	case 'ա':
		return "a", true
	case 'բ':
		return "b", true
	case 'գ':
		return "g", true
	case 'դ':
		return "d", true
	case 'ե', 'է':
		return "e", true
	case 'զ':
		return "z", true
	case 'ը', 'յ':
		return "y", true
	case 'թ', 'տ':
		return "t", true
	case 'ժ':
		return "zh", true
	case 'ի':
		return "i", true
	case 'լ':
		return "l", true
	case 'խ':
		return "kh", true
	case 'ծ', 'ց':
		return "ts", true
	case 'կ', 'ք':
		return "k", true
	case 'հ':
		return "h", true
	case 'ձ':
		return "dz", true
	case 'ղ':
		return "gh", true
	case 'ճ', 'չ':
		return "ch", true
	case 'մ':
		return "m", true
	case 'ն':
		return "n", true
	case 'շ':
		return "sh", true
	case 'ո', 'օ':
		return "o", true
	case 'պ', 'փ':
		return "p", true
	case 'ջ':
		return "j", true
	case 'ռ', 'ր':
		return "r", true
	case 'ս':
		return "s", true
	case 'վ', 'ւ':
		return "v", true
	case 'և':
		return "ev", true
	case 'ֆ':
		return "f", true
	// Georgian, after the national system.
	case 'ა':
		return "a", true
	case 'ბ':
		return "b", true
	case 'გ':
		return "g", true
	case 'დ':
		return "d", true
	case 'ე':
		return "e", true
	case 'ვ':
		return "v", true
	case 'ზ':
		return "z", true
	case 'თ', 'ტ':
		return "t", true
	case 'ი':
		return "i", true
	case 'კ', 'ქ':
		return "k", true
	case 'ლ':
		return "l", true
	case 'მ':
		return "m", true
	case 'ნ':
		return "n", true
	case 'ო':
		return "o", true
	case 'პ', 'ფ':
		return "p", true
	case 'ჟ':
		return "zh", true
	case 'რ':
		return "r", true
	case 'ს':
		return "s", true
	case 'უ':
		return "u", true
	case 'ღ':
		return "gh", true
	case 'ყ':
		return "q", true
	case 'შ':
		return "sh", true
	case 'ჩ', 'ჭ':
		return "ch", true
	case 'ც', 'წ':
		return "ts", true
	case 'ძ':
		return "dz", true
	case 'ხ':
		return "kh", true
	case 'ჯ':
		return "j", true
	case 'ჰ':
		return "h", true
	// Hebrew, consonants only, after the simple form of ISO 259.
	case 'א', 'ע':
		return "a", true
	case 'ב':
		return "b", true
	case 'ג':
		return "g", true
	case 'ד':
		return "d", true
	case 'ה', 'ח':
		return "h", true
	case 'ו':
		return "v", true
	case 'ז':
		return "z", true
	case 'ט', 'ת':
		return "t", true
	case 'י':
		return "y", true
	case 'כ', 'ך', 'ק':
		return "k", true
	case 'ל':
		return "l", true
	case 'מ', 'ם':
		return "m", true
	case 'נ', 'ן':
		return "n", true
	case 'ס':
		return "s", true
	case 'פ', 'ף':
		return "p", true
	case 'צ', 'ץ':
		return "ts", true
	case 'ר':
		return "r", true
	case 'ש':
		return "sh", true
	// Arabic and Persian, consonants and long vowels, after BGN/PCGN without marks.
	case 'ا', 'أ', 'آ', 'ع', 'ى', 'ة':
		return "a", true
	case 'إ', 'ي', 'ئ', 'ی':
		return "i", true
	case 'ب':
		return "b", true
	case 'ت', 'ط':
		return "t", true
	case 'ث':
		return "th", true
	case 'ج':
		return "j", true
	case 'ح', 'ه':
		return "h", true
	case 'خ':
		return "kh", true
	case 'د', 'ض':
		return "d", true
	case 'ذ':
		return "dh", true
	case 'ر':
		return "r", true
	case 'ز', 'ظ':
		return "z", true
	case 'س', 'ص':
		return "s", true
	case 'ش':
		return "sh", true
	case 'غ':
		return "gh", true
	case 'ف':
		return "f", true
	case 'ق':
		return "q", true
	case 'ك', 'ک':
		return "k", true
	case 'ل':
		return "l", true
	case 'م':
		return "m", true
	case 'ن':
		return "n", true
	case 'و', 'ؤ':
		return "u", true
	case 'ء':
		return "", true
	case 'پ':
		return "p", true
	case 'چ':
		return "ch", true
	case 'ژ':
		return "zh", true
	case 'گ':
		return "g", true
	// Kana, after Hepburn, syllable by syllable.
	case 'あ', 'ぁ', 'ア', 'ァ':
		return "a", true
	case 'い', 'ぃ', 'イ', 'ィ':
		return "i", true
	case 'う', 'ぅ', 'ウ', 'ゥ':
		return "u", true
	case 'え', 'ぇ', 'エ', 'ェ':
		return "e", true
	case 'お', 'を', 'ぉ', 'オ', 'ヲ', 'ォ':
		return "o", true
	case 'か', 'カ':
		return "ka", true
	case 'き', 'キ':
		return "ki", true
	case 'く', 'ク':
		return "ku", true
	case 'け', 'ケ':
		return "ke", true
	case 'こ', 'コ':
		return "ko", true
	case 'さ', 'サ':
		return "sa", true
	case 'し', 'シ':
		return "shi", true
	case 'す', 'ス':
		return "su", true
	case 'せ', 'セ':
		return "se", true
	case 'そ', 'ソ':
		return "so", true
	case 'た', 'タ':
		return "ta", true
	case 'ち', 'チ':
		return "chi", true
	case 'つ', 'ツ':
		return "tsu", true
	case 'て', 'テ':
		return "te", true
	case 'と', 'ト':
		return "to", true
	case 'な', 'ナ':
		return "na", true
	case 'に', 'ニ':
		return "ni", true
	case 'ぬ', 'ヌ':
		return "nu", true
	case 'ね', 'ネ':
		return "ne", true
	case 'の', 'ノ':
		return "no", true
	case 'は', 'ハ':
		return "ha", true
	case 'ひ', 'ヒ':
		return "hi", true
	case 'ふ', 'フ':
		return "fu", true
	case 'へ', 'ヘ':
		return "he", true
	case 'ほ', 'ホ':
		return "ho", true
	case 'ま', 'マ':
		return "ma", true
	case 'み', 'ミ':
		return "mi", true
	case 'む', 'ム':
		return "mu", true
	case 'め', 'メ':
		return "me", true
	case 'も', 'モ':
		return "mo", true
	case 'ら', 'ラ':
		return "ra", true
	case 'り', 'リ':
		return "ri", true
	case 'る', 'ル':
		return "ru", true
	case 'れ', 'レ':
		return "re", true
	case 'ろ', 'ロ':
		return "ro", true
	case 'が', 'ガ':
		return "ga", true
	case 'ぎ', 'ギ':
		return "gi", true
	case 'ぐ', 'グ':
		return "gu", true
	case 'げ', 'ゲ':
		return "ge", true
	case 'ご', 'ゴ':
		return "go", true
	case 'ざ', 'ザ':
		return "za", true
	case 'じ', 'ぢ', 'ジ', 'ヂ':
		return "ji", true
	case 'ず', 'づ', 'ズ', 'ヅ':
		return "zu", true
	case 'ぜ', 'ゼ':
		return "ze", true
	case 'ぞ', 'ゾ':
		return "zo", true
	case 'だ', 'ダ':
		return "da", true
	case 'で', 'デ':
		return "de", true
	case 'ど', 'ド':
		return "do", true
	case 'ば', 'バ':
		return "ba", true
	case 'び', 'ビ':
		return "bi", true
	case 'ぶ', 'ブ':
		return "bu", true
	case 'べ', 'ベ':
		return "be", true
	case 'ぼ', 'ボ':
		return "bo", true
	case 'ぱ', 'パ':
		return "pa", true
	case 'ぴ', 'ピ':
		return "pi", true
	case 'ぷ', 'プ':
		return "pu", true
	case 'ぺ', 'ペ':
		return "pe", true
	case 'ぽ', 'ポ':
		return "po", true
	case 'や', 'ゃ', 'ヤ', 'ャ':
		return "ya", true
	case 'ゆ', 'ゅ', 'ユ', 'ュ':
		return "yu", true
	case 'よ', 'ょ', 'ヨ', 'ョ':
		return "yo", true
	case 'わ', 'ワ':
		return "wa", true
	case 'ん', 'ン':
		return "n", true
	case 'っ', 'ッ', 'ー':
		return "", true
	case 'ヴ':
		return "v", true
	}
	return "", false
}
