//! Text copied out of a file is the text that was typed, in every script there is a font for.

use jirani_document::pdf::{Fonts, Paper, render};
use jirani_document::{Document, Span, Table, col, text};

use crate::document::{kept, run};
use crate::document_golden::font;

/// Sentences that ship with the application's own fonts.
const SHIPPED: &[(&str, &str)] = &[
    ("fr", "Où l’élève naïf œuvre, « ça » coûte 12 000 € ; c’est l’été à Liège."),
    ("pt", "A avaliação não é ação sem intenção; vovô pôs o avião à sombra."),
    ("pl", "Zażółć gęślą jaźń, Łódź, ŻÓŁĆ."),
    ("tr", "Iğdır’da ışık, İstanbul’da şişe."),
    ("ha", "Ɓauna da ƙwaro, ɗan Ƴan’uwa."),
    ("yo", "Ọjọ́ dára, ẹ̀kọ́ ṣe pàtàkì."),
    ("ee", "Ŋutifafa na mi, Ɖeviwo ƒe ɣeyiɣi, Ɛ Ɔ ɔ ɛ."),
    ("el", "Καλημέρα, όλοι οι άνθρωποι γεννιούνται ελεύθεροι."),
    ("ru", "Все люди рождаются свободными и равными, ёж."),
    ("uk", "Їжак і ґанок, Європа."),
    ("vi", "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm."),
    ("en", "Office files flow: fi ffi fl, AVATAR Tomato, 10–12 % “quoted” … • ½ №"),
];

/// Sentences whose fonts come from the system.
const SYSTEM: &[(&str, &str)] = &[
    ("he", "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם"),
    ("hi", "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है"),
    ("bn", "সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে"),
    ("ta", "மனிதப் பிறவியினர் சகலரும் சுதந்திரமாகவே பிறக்கின்றனர்"),
    ("th", "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ"),
    ("lo", "ມະນຸດທຸກຄົນເກີດມາມີສິດເສລີພາບ ແລະ ຄວາມສະເໝີພາບ"),
    ("km", "មនុស្សទាំងអស់កើតមកមានសេរីភាព និងសមភាពក្នុងផ្នែកសេចក្ដីថ្លៃថ្នូរ"),
    ("my", "လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် မွေးဖွားလာသူများ ဖြစ်သည်"),
    ("am", "የሰው ልጅ ሁሉ ሲወለድ ነጻና በክብርና በመብትም እኩልነት ያለው ነው።"),
    ("ar", "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق وقد وهبوا عقلا وضميرا"),
    ("fa", "تمام افراد بشر آزاد زاده می‌شوند و از لحاظ حیثیت و کرامت با هم برابرند"),
    ("ur", "تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں"),
    ("ar-marks", "السَّلَامُ عَلَيْكُمْ وَرَحْمَةُ اللَّهِ"),
    ("he-marks", "שָׁלוֹם עֲלֵיכֶם"),
    ("zh", "人人生而自由，在尊严和权利上一律平等。"),
    ("ja", "すべての人間は、生まれながらにして自由である。"),
    ("ko", "모든 인간은 태어날 때부터 자유로우며 평등하다"),
];

/// Lines with words of both directions.
const MIXED: &[(&str, &str)] = &[
    ("ar-mixed", "السلام عليكم، عددهم 12 في 2025 مع OpenOffice وغيرها."),
    ("he-mixed", "שלום עליכם (12) abc שלום."),
    ("en-mixed", "The word سلام means peace, שלום too."),
];

fn document(language: &str, sentence: &str) -> Document {
    Document::new("Text", language)
        .paragraph(sentence)
        .table(Table::new([col("1").wide(1.0), col("2").wide(2.0)]).row([sentence, sentence]))
}

/// The letters of a text without the spaces and line ends that a page's width decides.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '\u{0C}' | '\u{202A}'..='\u{202E}'))
        .collect()
}

/// What pdftotext gives for a document of one sentence, and the letters no font had.
fn extracted(language: &str, sentence: &str, fonts: &Fonts) -> Option<(String, usize)> {
    let (rendered, path) =
        kept(&format!("text-{language}"), &document(language, sentence), &Paper::a4(), fonts);
    run("qpdf", &["--check"], &path, &[])?;
    Some((run("pdftotext", &["-layout"], &path, &["-"])?, rendered.missing.len()))
}

#[test]
fn shipped_fonts_have_every_letter_of_their_languages_and_give_it_back() {
    for (language, sentence) in SHIPPED {
        let only = Document::new("Text", *language).paragraph(*sentence);
        let (rendered, path) = kept(&format!("line-{language}"), &only, &Paper::a4(), &Fonts::shipped());
        assert_eq!(rendered.missing, [], "{language}");
        let Some(text) = run("pdftotext", &["-layout"], &path, &["-"]) else {
            return;
        };
        assert_eq!(text.trim(), *sentence, "{language}: spaces and all");
    }
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "the fonts of these scripts come from Debian's packages")]
fn every_script_comes_back_as_typed() {
    let fonts = Fonts::shipped().with_system();
    for (language, sentence) in SYSTEM {
        let Some((text, missing)) = extracted(language, sentence, &fonts) else {
            return;
        };
        assert_eq!(
            missing, 0,
            "{language}: no font of this system has its letters; `cargo xtask test` installs one"
        );
        // The cells of a row are read side by side, so the sentence alone is compared, then all its letters.
        let typed = letters(sentence);
        let all = letters(&text);
        let first = all.get(..typed.len()).unwrap_or_default();
        assert_eq!(first, typed, "{language}");
        let count = |text: &str| {
            let mut letters: Vec<char> = text.chars().collect();
            letters.sort_unstable();
            letters
        };
        assert_eq!(
            count(&all),
            count(&format!("{typed}12{typed}{typed}")),
            "{language}: each letter of the cells once"
        );
    }
}

/// The words of the first element of its kind as the tree gives them: a second reader, which knows no pixels.
fn in_the_tree(path: &std::path::Path) -> String {
    let file = lopdf::Document::load(path).unwrap();
    let typed = |object: &lopdf::Object| {
        let element = object.as_dict().ok().filter(|element| element.has(b"P") && element.has(b"S"))?;
        let bytes = element.get(b"ActualText").ok()?.as_str().ok()?;
        let units = bytes.chunks_exact(2).skip(1).map(|unit| u16::from_be_bytes([unit[0], unit[1]]));
        String::from_utf16(&units.collect::<Vec<_>>()).ok()
    };
    file.objects.values().find_map(typed).unwrap_or_default()
}

/// pdftotext moves commas, brackets and the spaces beside numbers in lines read from the right to places of
/// its own; each word is there and whole, and a reader of the tree gets them all as they were typed.
#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "the fonts of these scripts come from Debian's packages")]
fn words_of_mixed_directions_are_whole() {
    let fonts = Fonts::shipped().with_system();
    for (language, sentence) in MIXED {
        let Some((text, missing)) = extracted(language, sentence, &fonts) else {
            return;
        };
        assert_eq!(
            missing, 0,
            "{language}: no font of this system has its letters; `cargo xtask test` installs one"
        );
        let path = kept(&format!("text-{language}"), &document(language, sentence), &Paper::a4(), &fonts).1;
        assert_eq!(in_the_tree(&path), *sentence, "{language}");
        let plain = |text: &str| {
            let kept =
                |letter: &char| !matches!(letter, '\u{202A}'..='\u{202E}' | '.' | ',' | '،' | '(' | ')');
            text.chars().filter(kept).collect::<String>()
        };
        let text = plain(&text);
        for word in plain(sentence).split_whitespace() {
            assert_eq!(text.matches(word).count() % 3, 0, "{language}: {word} three times in {text}");
            assert!(text.contains(word), "{language}: {word} is not in {text}");
        }
    }
}

#[test]
fn letters_of_the_offered_and_planned_languages_are_shipped() {
    // Each language's alphabet beyond ASCII, from the exemplar letters of Unicode CLDR.
    let alphabets = [
        ("common", "–—…‘’“”«»‹›•·§°±×÷½¼¾²³¹€£¥₦₵₣‰†‡¡¿©®™№"),
        ("fr", "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ"),
        ("es", "áéíñóúüÁÉÍÑÓÚÜ"),
        ("pt", "áàâãçéêíóôõúÁÀÂÃÇÉÊÍÓÔÕÚ"),
        ("de", "äöüßÄÖÜẞ"),
        ("pl", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"),
        ("tr", "çğıöşüÇĞİÖŞÜ"),
        ("ro", "ăâîșțĂÂÎȘȚ"),
        ("cs", "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ"),
        (
            "vi",
            "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĂÂĐÊÔƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ",
        ),
        ("ha", "ɓɗƙƴƁƊƘƳ"),
        ("yo", "ẹọṣẸỌṢǹńáàéèíìóòúù"),
        ("ig", "ịọụṅỊỌỤṄ"),
        ("ee", "ɖɛƒɣŋɔʋƉƐƑƔŊƆƲ"),
        ("ff", "ɓɗŋɲƴƁƊŊƝƳ"),
        ("wo", "àéëñŋóÀÉËÑŊÓ"),
        ("el", "άέήίόύώϊϋΐΰαβγδεζηθικλμνξοπρσςτυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"),
        ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"),
        ("uk", "ґєіїҐЄІЇ"),
        ("kk", "әғқңөұүһіӘҒҚҢӨҰҮҺІ"),
        ("ky", "ңөүҢӨҮ"),
        ("tg", "ғӣқӯҳҷҒӢҚӮҲҶ"),
        ("mn", "өүӨҮ"),
        ("sr", "ђјљњћџЂЈЉЊЋЏ"),
    ];
    for (language, letters) in alphabets {
        let document = Document::new("Letters", language).paragraph(
            text(letters).bold(letters).italic(letters).with(Span {
                text: letters.into(),
                bold: true,
                italic: true,
                ..Span::default()
            }),
        );
        let rendered = render(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
        assert_eq!(rendered.missing, [], "{language}");
    }
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "the fonts of these scripts come from Debian's packages")]
fn a_folder_of_fonts_serves_letters_the_shipped_fonts_lack() {
    let font = font("NotoSansEthiopic-Regular");
    let sentence = "የሰው ልጅ ሁሉ";
    let document = Document::new("Folder", "am").paragraph(sentence);
    let without = render(&document, &Paper::a4(), &Fonts::shipped()).unwrap();
    assert_eq!(without.missing.iter().map(|missing| missing.count).sum::<usize>(), 7, "each letter is named");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("own.ttf"), font).unwrap();
    std::fs::write(folder.path().join("broken.ttf"), b"not a font").unwrap();
    let with = render(&document, &Paper::a4(), &Fonts::shipped().with_folder(folder.path())).unwrap();
    assert_eq!(with.missing, []);
    let absent = render(&document, &Paper::a4(), &Fonts::shipped().with_folder("/nowhere")).unwrap();
    assert_eq!(absent.missing, without.missing, "an absent folder holds no fonts");
}
