import TextFormats

/// A few bytes at a fixed place by which files of one kind are known.
///
/// Source: the Library of Congress, *Sustainability of Digital Formats*, and the specifications of
/// the formats themselves.
struct FileSignature: Sendable {
  private let offset: Int
  private let bytes: [UInt8]
  /// What a file with these bytes is.
  let kind: FileKind

  private init(_ kind: FileKind, at offset: Int = 0, _ bytes: [UInt8]) {
    self.offset = offset
    self.bytes = bytes
    self.kind = kind
  }

  private init(_ kind: FileKind, at offset: Int = 0, text: String) {
    self.init(kind, at: offset, Array(text.utf8))
  }

  /// Whether a file begins like this.
  func matches(_ head: [UInt8]) -> Bool {
    head.count >= offset + bytes.count
      && head[offset..<offset + bytes.count].elementsEqual(bytes)
  }

  /// Those that no text can begin with, or that stand for themselves in text.
  static let sure: [FileSignature] = [
    FileSignature(.unfit(.pdf), text: "%PDF-"), FileSignature(.unfit(.pdf), text: "%!PS"),
    FileSignature(.unfit(.picture), [0xFF, 0xD8, 0xFF]),
    FileSignature(.unfit(.picture), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]),
    FileSignature(.unfit(.picture), text: "GIF87a"),
    FileSignature(.unfit(.picture), text: "GIF89a"),
    FileSignature(.unfit(.picture), text: "II*\0"),
    FileSignature(.unfit(.picture), [0x4D, 0x4D, 0x00, 0x2A]),
    FileSignature(.unfit(.picture), text: "8BPS\0"),
    FileSignature(.unfit(.picture), [0x00, 0x00, 0x01, 0x00]),
    FileSignature(.unfit(.recording), [0x1A, 0x45, 0xDF, 0xA3]),
    FileSignature(.unfit(.recording), text: "OggS\0"),
    FileSignature(.unfit(.program), [0x7F, 0x45, 0x4C, 0x46]),
    FileSignature(.unfit(.program), [0xCF, 0xFA, 0xED, 0xFE]),
    FileSignature(.unfit(.program), [0xCA, 0xFE, 0xBA, 0xBE]),
    FileSignature(.unfit(.program), text: "#!/"),
    FileSignature(.unfit(.letter), text: #"{\rtf"#),
    FileSignature(.unfit(.letter), [0xFF, 0x57, 0x50, 0x43]),
    FileSignature(.unfit(.link), [0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]),
    FileSignature(.unfit(.link), text: "[InternetShortcut]"),
    FileSignature(.unfit(.link), text: "[Desktop Entry]"),
    FileSignature(.unfit(.leftover), text: "[.ShellClassInfo]"),
    FileSignature(.unfit(.leftover), [0x00, 0x05, 0x16, 0x07]),
    FileSignature(.unfit(.leftover), [0x00, 0x00, 0x00, 0x01, 0x42, 0x75, 0x64, 0x31]),
    FileSignature(.unfit(.leftover), [0x37, 0x7F, 0x06, 0x82]),
    FileSignature(.unfit(.leftover), [0x37, 0x7F, 0x06, 0x83]),
    FileSignature(.unfit(.leftover), [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]),
    FileSignature(.unfit(.card), text: "BEGIN:VCALENDAR"),
    FileSignature(.unfit(.card), text: "BEGIN:VCARD"),
    FileSignature(.unread(.archive), [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    FileSignature(.unread(.archive), [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]),
    FileSignature(.unread(.archive), [0x1F, 0x8B]),
    FileSignature(.unread(.archive), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    FileSignature(.unread(.archive), [0x28, 0xB5, 0x2F, 0xFD]),
    FileSignature(.unread(.archive), text: "MSCF\0"),
    FileSignature(.unread(.archive), at: 257, text: "ustar"),
    FileSignature(.unread(.archive), [0x50, 0x4B, 0x07, 0x08]),
    FileSignature(.unfit(.empty), [0x50, 0x4B, 0x05, 0x06]),
    FileSignature(.unread(.mail), [0x78, 0x9F, 0x3E, 0x22]),
    FileSignature(.unread(.mail), text: "!BDN"),
    FileSignature(.unread(.statistics), text: "$FL2@(#)"),
    FileSignature(.unread(.statistics), text: "$FL3@(#)"),
    FileSignature(.unread(.statistics), text: "<stata_dta>"),
    FileSignature(.unread(.oldWorkbook), [0x09, 0x08, 0x10, 0x00]),
    FileSignature(.unread(.oldWorkbook), [0x09, 0x04, 0x06, 0x00]),
    FileSignature(.unread(.oldWorkbook), [0x09, 0x02, 0x06, 0x00]),
    FileSignature(.unread(.oldWorkbook), [0x09, 0x00, 0x04, 0x00]),
    FileSignature(.unread(.encrypted), text: "-----BEGIN PGP MESSAGE"),
    FileSignature(.unread(.encrypted), text: "-----BEGIN PKCS7"),
  ]

  /// Those that only mean something in a file that is no text.
  static let inBinary: [FileSignature] = [
    FileSignature(.unfit(.picture), text: "BM"),
    FileSignature(.unfit(.picture), at: 8, text: "WEBP"),
    FileSignature(.unfit(.picture), at: 4, text: "ftyphei"),
    FileSignature(.unfit(.picture), at: 4, text: "ftyphev"),
    FileSignature(.unfit(.picture), at: 4, text: "ftypmif1"),
    FileSignature(.unfit(.picture), at: 4, text: "ftypmsf1"),
    FileSignature(.unfit(.picture), at: 4, text: "ftypavif"),
    FileSignature(.unfit(.picture), at: 40, text: " EMF"),
    FileSignature(.unfit(.recording), at: 4, text: "ftyp"),
    FileSignature(.unfit(.recording), text: "RIFF"),
    FileSignature(.unfit(.recording), text: "ID3"),
    FileSignature(.unfit(.recording), [0xFF, 0xFB]),
    FileSignature(.unfit(.program), text: "MZ"),
    FileSignature(.unfit(.link), text: "bplist00"),
    FileSignature(.unread(.archive), text: "BZh"),
  ]
}
