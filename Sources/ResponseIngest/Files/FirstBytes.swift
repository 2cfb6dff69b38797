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
}
