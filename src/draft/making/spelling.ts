import { ownOf } from "../../core/base/at.ts";

/** Spellings of a message, and verbs of the street, with what a questionnaire writes instead. */
const SPELLED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "yg:yang dgn:dengan dg:dengan utk:untuk bwt:untuk krn:karena karna:karena tdk:tidak gak:tidak ga:tidak gk:tidak nggak:tidak ngga:tidak enggak:tidak engga:tidak ndak:tidak " +
    "kagak:tidak kalo:kalau klo:kalau tp:tetapi tapi:tetapi jg:juga pd:pada udah:sudah udh:sudah blm:belum bkn:bukan bgt:sekali banget:sekali org:orang jd:jadi aja:saja doang:saja " +
    "cuman:cuma dapet:dapat gimana:bagaimana males:malas temen:teman bareng:bersama pinter:pintar bener:benar emang:memang kerjaan:pekerjaan kerjaannya:pekerjaannya kenceng:kencang capek:lelah " +
    "ngerti:mengerti bikin:membuat pake:memakai ngurus:mengurus ngurusin:mengurus nyetel:menyetel ngitung:menghitung nata:menata nawarin:menawarkan ngelayanin:melayani ngelayani:melayani nulis:menulis " +
    "milih:memilih nyampein:menyampaikan nyampaikan:menyampaikan ngecek:mengecek ngerjain:mengerjakan ngejar:mengejar ngajar:mengajar ngajarin:mengajari ngatur:mengatur nyari:mencari nyoba:mencoba " +
    "nunda:menunda ngontrol:mengontrol nyatat:mencatat nyatet:mencatat ngasih:memberi ngebaca:membaca ngebacain:membacakan nambah:menambah nyerah:menyerah ngantuk:mengantuk nyasar:tersesat ngepel:mengepel " +
    "mencet:menekan nganter:mengantar nganterin:mengantar bantuin:membantu benerin:membetulkan jagain:menjaga motong:memotong nyapu:menyapu masang:memasang nimbang:menimbang nagih:menagih nyuci:mencuci " +
    "nyiram:menyiram nanam:menanam nanem:menanam manen:memanen ngangkat:mengangkat ngambil:mengambil ngelas:mengelas ngirim:mengirim ngomong:berbicara ngelola:mengelola nyeduh:menyeduh nyiapin:menyiapkan " +
    "ngumpulin:mengumpulkan bersihin:membersihkan ngebersihin:membersihkan nunggu:menunggu nungguin:menunggu nonton:menonton nanya:bertanya naro:menaruh naruh:menaruh nerima:menerima motret:memotret nyimpen:menyimpan " +
    "nyimpan:menyimpan ngobatin:mengobati ngasuh:mengasuh nemenin:menemani nyusun:menyusun ngolah:mengolah ngedit:mengedit ngupload:mengunggah mikir:berpikir mikirin:memikirkan dengerin:mendengarkan " +
    "ngelihatin:melihat ngangkut:mengangkut nyortir:menyortir ngikutin:mengikuti ngikuti:mengikuti nolong:menolong ngelatih:melatih ngawasin:mengawasi ngobrol:mengobrol"
  )
    .split(" ")
    .map((pair) => pair.split(":"))
    .map(([street = "", written = ""]) => [street, written]),
);

/** Spellings that are common in job descriptions, with those of the dictionary. */
const WRITTEN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "kerjasama:kerja sama|bekerjasama:bekerja sama|tanggungjawab:tanggung jawab|bertanggungjawab:bertanggung jawab|terimakasih:terima kasih|orangtua:orang tua|resiko:risiko|beresiko:berisiko|" +
    "analisa:analisis|menganalisa:menganalisis|praktek:praktik|apotik:apotek|jadual:jadwal|ijin:izin|nasehat:nasihat|hapal:hafal|menghapal:menghafal|antri:antre|antrian:antrean|himbauan:imbauan|" +
    "menghimbau:mengimbau|silahkan:silakan|merubah:mengubah|aktifitas:aktivitas|kreatifitas:kreativitas|efektifitas:efektivitas|produktifitas:produktivitas|obyek:objek|obyektif:objektif|" +
    "subyek:subjek|subyektif:subjektif|standarisasi:standardisasi|mengkoordinasikan:mengoordinasikan|mengkoordinir:mengoordinasi|mengkomunikasikan:mengomunikasikan|mensosialisasikan:menyosialisasikan|" +
    "mempengaruhi:memengaruhi|mentaati:menaati|mensukseskan:menyukseskan|mengkonsumsi:mengonsumsi|sekedar:sekadar|tehnik:teknik|tehnis:teknis|" +
    "kwalitas:kualitas|kwitansi:kuitansi|jaman:zaman|sistim:sistem|komplit:komplet|faham:paham|trampil:terampil|ketrampilan:keterampilan|pebruari:februari|nopember:november"
  )
    .split("|")
    .map((pair) => pair.split(":"))
    .map(([common = "", written = ""]) => [common, written]),
);

/** A word said twice, written with a two: "dikit2". */
const TWICE = /(?<!\p{L})(\p{Ll}{3,})2(?![\p{L}\p{N}])/gu;
/** "Nata de coco" is no verb. */
const WORD = /(?<![\p{L}\p{N}-])(?!nata de )\p{L}+(?![\p{L}\p{N}-])/giu;

/** A text in the spelling of a questionnaire: its author talks as one does in a message, whoever answers reads a form. */
export function spelled(text: string): string {
  return text.replace(TWICE, "$1-$1").replace(WORD, (word, at: number) => {
    const small = word.toLowerCase();
    const written = ownOf(SPELLED, small) ?? ownOf(WRITTEN, small);
    if (written === undefined) return word;
    if (word === small) return written;
    // A capital within a sentence is that of a name: "PD", "tokoh Karna".
    const isBeginning = at === 0 && word.slice(1) === word.slice(1).toLowerCase();
    return isBeginning ? `${written.charAt(0).toUpperCase()}${written.slice(1)}` : word;
  });
}
