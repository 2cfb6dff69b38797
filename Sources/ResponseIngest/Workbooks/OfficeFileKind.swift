public import TextFormats

extension Bytes {
  /// Whether the bytes start as those of a ZIP file, which an Excel workbook is.
  public var startsLikeZip: Bool {
    count >= 4 && array(in: 0..<4) == [0x50, 0x4B, 0x03, 0x04]
  }

  /// Whether the bytes start as those of an old Office file, or of a newer one with a password.
  var startsLikeOldOffice: Bool {
    count >= 8 && array(in: 0..<8) == [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  }

  /// Whether an Office file has a part with encrypted contents: its name stands in it as UTF-16.
  var holdsEncryptedOffice: Bool {
    let name = Array("EncryptedPackage".utf8)
    return withSpan { span in
      var found = 0
      for index in span.indices where span[index] != 0 {
        found = span[index] == name[found] ? found + 1 : span[index] == name[0] ? 1 : 0
        if found == name.count { return true }
      }
      return false
    }
  }
}
