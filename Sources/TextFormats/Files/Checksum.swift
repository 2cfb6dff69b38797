import CCrypto

/// The SHA-256 of some bytes, by which they are known again.
///
/// The system's cryptographic library computes it.
///
/// Source: NIST, FIPS 180-4.
public struct Checksum: Sendable, Hashable, CustomStringConvertible {
  private static let length = 32

  /// The 32 bytes of the checksum.
  public let bytes: [UInt8]

  /// Computes the checksum of bytes.
  public init(_ source: Bytes) {
    bytes = source.withSpan { span in
      unsafe span.withUnsafeBufferPointer { input in
        unsafe [UInt8](unsafeUninitializedCapacity: Self.length) { output, count in
          _ = unsafe SHA256(input.baseAddress, input.count, output.baseAddress)
          count = Self.length
        }
      }
    }
  }

  /// A checksum as it was stored; `nil` when it has another length.
  public init?(stored bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = bytes
  }

  /// The checksum as `sha256sum` prints it.
  public var description: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// The checksum as a page's content security policy names it: `sha256-` and 44 signs.
  ///
  /// Source: W3C, *Content Security Policy Level 3*, 2.3.1.
  public var integrity: String { "sha256-" + base64(bytes) }
}
