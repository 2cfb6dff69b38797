/// The SHA-256 of some bytes, by which they are known again.
///
/// Source: NIST, FIPS 180-4.
public struct Checksum: Sendable, Hashable, CustomStringConvertible {
  /// The 32 bytes of the checksum.
  public let bytes: [UInt8]

  /// Computes the checksum of bytes.
  public init(_ source: Bytes) {
    var state = SHA256State()
    source.withSpan { span in
      let whole = span.count / 64 * 64
      for start in stride(from: 0, to: whole, by: 64) { state.add(span, at: start) }
      var tail = copy(span, whole..<span.count) + [0x80]
      while tail.count % 64 != 56 { tail.append(0) }
      let bitCount = UInt64(span.count) * 8
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        tail.append(UInt8(truncatingIfNeeded: bitCount >> shift))
      }
      for start in stride(from: 0, to: tail.count, by: 64) { state.add(tail.span, at: start) }
    }
    bytes = state.bytes
  }

  /// A checksum as it was stored; `nil` when it has another length.
  public init?(stored bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
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

/// The eight words that are carried from block to block.
private struct SHA256State {
  private var words: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  var bytes: [UInt8] {
    words.indices.flatMap { index in
      (0..<4).map { UInt8(truncatingIfNeeded: words[index] >> (24 - 8 * UInt32($0))) }
    }
  }

  /// Adds the block of 64 bytes that starts at an offset.
  mutating func add(_ span: borrowing Span<UInt8>, at start: Int) {
    var schedule = InlineArray<64, UInt32>(repeating: 0)
    for index in 0..<16 {
      let place = start + index * 4
      schedule[index] =
        UInt32(span[place]) << 24 | UInt32(span[place + 1]) << 16 | UInt32(span[place + 2]) << 8
        | UInt32(span[place + 3])
    }
    for index in 16..<64 {
      let (far, near) = (schedule[index - 15], schedule[index - 2])
      let first = far.rotated(7) ^ far.rotated(18) ^ far >> 3
      let second = near.rotated(17) ^ near.rotated(19) ^ near >> 10
      schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
    }
    var (a, b, c, d) = (words[0], words[1], words[2], words[3])
    var (e, f, g, h) = (words[4], words[5], words[6], words[7])
    for index in 0..<64 {
      let sum = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
      let first = h &+ sum &+ (e & f ^ ~e & g) &+ roundConstants[index] &+ schedule[index]
      let other = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
      let second = other &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    words[0] &+= a
    words[1] &+= b
    words[2] &+= c
    words[3] &+= d
    words[4] &+= e
    words[5] &+= f
    words[6] &+= g
    words[7] &+= h
  }
}

extension UInt32 {
  fileprivate func rotated(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants: InlineArray<64, UInt32> = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
  0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
  0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
  0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
  0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
  0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
  0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
  0xc671_78f2,
]
