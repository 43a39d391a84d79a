//! Text copied out of a file is the text that was typed, in every script there is a font for.

use crate::document::{kept, run};
use jirani_core::document::pdf::{Fonts, Paper};
use jirani_core::document::{Document, Table, col};

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

/// Sentences whose fonts come from the system, with a word of the font that has the script.
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
    ("ar", "السَّلَامُ عَلَيْكُمْ، عَدَدُهُمْ 12 في 2025."),
    ("he", "שָׁלוֹם עֲלֵיכֶם (12) abc שלום."),
    ("zh", "人人生而自由，在尊严和权利上一律平等。"),
    ("ja", "すべての人間は、生まれながらにして自由である。"),
    ("ko", "모든 인간은 태어날 때부터 자유로우며 평등하다"),
];

fn document(language: &str, sentence: &str) -> Document {
    Document::new("Text", language)
        .paragraph(sentence)
        .table(Table::new([col("1").wide(1.0), col("2").wide(2.0)]).row([sentence, sentence]))
}

/// The letters of a text without the spaces and line ends that a page's width decides.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '\u{0C}' | '\u{202A}'..='\u{202E}')).collect()
}

#[test]
fn dump() {
    let fonts = Fonts::shipped().with_system();
    for (language, sentence) in SHIPPED.iter().chain(SYSTEM) {
        let only = Document::new("Text", *language).paragraph(*sentence);
        let (rendered, path) = kept(&format!("text-{language}"), &only, &Paper::a4(), &fonts);
        let _ = kept(&format!("table-{language}"), &document(language, sentence), &Paper::a4(), &fonts);
        let Some(text) = run("pdftotext", &["-layout"], &path, &["-"]) else { return };
        let same = letters(&text) == letters(sentence);
        println!("{language} {same} missing {:?}\n  {sentence}\n  {}", rendered.missing, text.trim());
    }
}
