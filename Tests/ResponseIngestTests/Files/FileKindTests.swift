import OfficeFiles
import ResponseIngest
import TestSupport
import Testing
import TextFormats

@Suite struct FileKindTests {
  /// A file with its name, what it is, and why that is a case.
  struct Case: Sendable {
    let name: String
    let bytes: [UInt8]
    let kind: FileKind

    init(_ name: String, _ text: String, _ kind: FileKind) {
      self.init(name, Array(text.utf8), kind)
    }

    init(_ name: String, _ bytes: [UInt8], _ kind: FileKind) {
      (self.name, self.bytes, self.kind) = (name, bytes, kind)
    }
  }

  private static let submission = #"{"gemeenten":["GM9001"],"antwoorden":{"plan":"ja"}}"#
  private static let batch = "gemeentecode;ingezonden;plan\nGM9001;2021-09-01;ja\n"
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static func compound(_ parts: String...) -> [UInt8] {
    compound + [UInt8](repeating: 0, count: 512) + parts.flatMap { utf16($0) + [0, 0] }
  }

  private static func zip(_ parts: String...) -> [UInt8] {
    HandmadeZip(parts.map { .init($0, "x") }).bytes
  }

  /// What is read, whatever it is called.
  static let read: [Case] = [
    Case("a.json", submission, .document), Case("a.csv", submission, .document),
    Case("a.txt", submission, .document), Case("A.TXT", "\u{FEFF} \n" + submission, .document),
    Case("a", submission, .document), Case("a.xlsx", submission, .document),
    Case("a.json", [0xFF, 0xFE] + utf16(submission), .document),
    Case("a.jsonl", "{\n\"gemeenten\": [\"GM9001\"]\n}\n", .document),
    Case("a.json", "{\"gemeenten\": [\"GM9001\"", .document),
    Case("a.json", "gemeenten", .document),
    Case("a.jsonl", submission + "\n", .lines), Case("a.ndjson", "{kapot\n" + submission, .lines),
    Case("a.json", submission + "\n\n" + submission + "\n", .lines),
    Case("a.csv", batch, .batch), Case("a.json", batch, .batch), Case("a.dat", batch, .batch),
    Case("a", batch, .batch), Case("A.TXT", "Gemeente\tVraag 1\nX\tja\n", .batch),
    Case("a.txt", "Inzendingen 2021\n\ngemeentecode,plan\nGM9001,ja\n", .batch),
    Case("a.csv", "zomaar een regel", .batch), Case("a.txt", "\"{vraag}\";x\n1;2\n", .batch),
    Case("a.csv", "[vraag 1];[vraag 2]\nja;nee\n", .batch),
    Case("a.zip", zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"), .workbook),
    Case("a.json", zip("xl/workbook.xml"), .workbook),
    Case("a.docx", zip("[Content_Types].xml", "xl/workbook.xml", "word/x.xml"), .workbook),
    Case("a.xlsx", Array("PK\u{3}\u{4}afgebroken".utf8), .workbook),
  ]

  /// What may hold answers, and is told as an error.
  static let unread: [Case] = [
    Case("a.xls", compound("Root Entry", "Workbook"), .unread(.oldWorkbook)),
    Case("a.xlsx", compound("Book"), .unread(.oldWorkbook)),
    Case("a.xls", compound("Workbook", "WordDocument"), .unread(.oldWorkbook)),
    Case("a.xlsx", compound("EncryptionInfo", "EncryptedPackage"), .unread(.encrypted)),
    Case("a", compound("__properties_version1.0", "Workbook"), .unread(.mail)),
    Case("a.xls", "<html><body><table><tr><td>GM9001</table>", .unread(.markedUpTable)),
    Case(
      "a.xls",
      "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook "
        + "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", .unread(.markedUpTable)),
    Case("a.html", "<table><tr><th>gemeentecode</th></tr></table>", .unread(.markedUpTable)),
    Case("a.numbers", zip("Index/Document.iwa"), .unread(.numbers)),
    Case("a.xlsx", zip("inzending.json", "b/antwoorden.xlsx"), .unread(.archive)),
    Case("a.zip", Array("PK\u{3}\u{4}afgebroken".utf8), .unread(.archive)),
    Case("a.7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4], .unread(.archive)),
    Case("a.rar", [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x01, 0x00], .unread(.archive)),
    Case("antwoorden.csv", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0], .unread(.archive)),
    Case(
      "a.eml", "Received: from x\n by y\nFrom: a@b.example\nSubject: ons formulier\n\nZie bijlage.",
      .unread(.mail)),
    Case("a.txt", "Date: vandaag\nTo: b@c.example\n\n{}", .unread(.mail)),
    Case("a.sav", Array("$FL2@(#) SPSS DATA FILE\0\0\0".utf8), .unread(.statistics)),
    Case("a.txt", "Hoi,\n> \(submission)\nGroet", .unread(.wrapped)),
    Case("a.xml", "<?xml version=\"1.0\"?><data><plan>ja</plan></data>", .unread(.markup)),
    Case("a.csv", [UInt8](repeating: 0, count: 400), .unread(.unknown)),
    Case(
      "a.dat", Array("SQLite format 3\0".utf8) + [UInt8](repeating: 1, count: 90), .unread(.unknown)
    ),
  ]

  /// What cannot be a submission.
  static let unfit: [Case] = [
    Case("a.csv", "", .unfit(.empty)), Case("a.json", "\u{FEFF} \r\n\t", .unfit(.empty)),
    Case("leeg.zip", Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: 18), .unfit(.empty)),
    Case("a.json", "%PDF-1.4\n", .unfit(.pdf)), Case("a", "\n\n%PDF-1.4\n", .unfit(.pdf)),
    Case("a.xlsx", zip("[Content_Types].xml", "word/document.xml"), .unfit(.letter)),
    Case("a.pptx", zip("[Content_Types].xml", "ppt/x.xml"), .unfit(.slides)),
    Case("a.doc", compound("WordDocument"), .unfit(.letter)),
    Case("a.doc", compound("WordDocument", "Workbook"), .unfit(.letter)),
    Case("a.rtf", #"{\rtf1\ansi hoi}"#, .unfit(.letter)),
    Case("a.pages", zip("Index/Document.iwa"), .unfit(.letter)),
    Case("a.csv", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], .unfit(.picture)),
    Case("a.heic", [0, 0, 0, 24] + Array("ftypheic".utf8) + [0, 0, 0, 0], .unfit(.picture)),
    Case("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", .unfit(.picture)),
    Case("a.mp4", [0, 0, 0, 24] + Array("ftypisom".utf8) + [0, 0, 2, 0], .unfit(.recording)),
    Case("a.exe", Array("MZ".utf8) + [0x90, 0, 3, 0, 0, 0], .unfit(.program)),
    Case("a.sh", "#!/bin/sh\nrm\n", .unfit(.program)),
    Case("a.url", "[InternetShortcut]\r\nURL=https://x.example\r\n", .unfit(.link)),
    Case("a.html", "<!DOCTYPE html><html><p>Hoi</p></html>", .unfit(.page)),
    Case("a.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", .unfit(.card)),
    Case("README.txt", "Beste collega, hierbij de map.\nGroet, Jo\n", .unfit(.prose)),
    Case("lees.md", "| a | b |\n|---|---|\n| 1 | 2 |\n", .unfit(.prose)),
    Case("~$a.xlsx", [4, 0x4A, 0x6F, 0x20] + [UInt8](repeating: 0, count: 161), .unfit(.leftover)),
    Case("map/Thumbs.db", compound("Catalog"), .unfit(.leftover)),
    Case("desktop.ini", "[.ShellClassInfo]\r\n", .unfit(.leftover)),
    Case("r.sqlite-wal", [0x37, 0x7F, 0x06, 0x82, 0], .unfit(.leftover)),
  ]

  /// What belongs to a wave, or was made by this program.
  static let own: [Case] = [
    Case(
      "m.json", #"{"jaar":2021,"vragenlijst":"x","kader":"k","antwoorden":[]}"#, .own(.description)),
    Case("v.json", #"{"id":"x","sections":[]}"#, .own(.questionnaire)),
    Case("b.json", #"{"bevindingen":[],"samenvatting":{}}"#, .own(.output)),
    Case(
      "r.sqlite",
      Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 52)
        + Array("kans".utf8), .own(.register)),
  ]

  @Test(arguments: [read, unread, unfit, own].flatMap { $0 }.indices)
  func isToldFromTheContents(_ index: Int) {
    let each = [Self.read, Self.unread, Self.unfit, Self.own].flatMap { $0 }[index]
    let file = SourceFile(name: each.name, bytes: Bytes(each.bytes))
    #expect(file.kind == each.kind, "\(each.name) \(each.bytes.prefix(40))")
  }

  @Test func aSubmissionOfSomebodyWhoCallsItALockFileIsRead() {
    let file = SourceFile(name: "~$inzending.json", bytes: Bytes(Self.submission))
    #expect(file.kind == .document)
  }

  @Test func aVeryLongTextIsOnlyLookedAtInPart() {
    let file = SourceFile(
      name: "a.txt", bytes: Bytes(String(repeating: "Lang verhaal, zonder einde. ", count: 1 << 18))
    )
    #expect(file.kind == .unfit(.prose))
  }
}
