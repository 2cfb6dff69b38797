import Testing
import TextFormats

@Suite struct Base64Tests {
  /// The test vectors of RFC 4648, section 10.
  static let vectors = [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ]

  @Test(arguments: vectors) func isThatOfTheStandard(_ vector: (String, String)) {
    #expect(base64(Array(vector.0.utf8)) == vector.1)
  }

  @Test func writesTheHighestSigns() {
    #expect(base64([0xFB, 0xFF, 0xBF]) == "+/+/")
  }
}
