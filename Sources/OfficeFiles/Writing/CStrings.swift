#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Copies of texts as C has them, which live as long as the work they are made for.
@safe struct CStrings {
  private var copies: [UnsafeMutablePointer<CChar>]

  private init() {
    unsafe copies = []
  }

  /// Does some work with copies of texts, and takes them back after it.
  static func lend<R>(_ work: (inout CStrings) -> R) -> R {
    var strings = CStrings()
    let result = work(&strings)
    unsafe strings.copies.withUnsafeBufferPointer { copies in
      for index in copies.indices { unsafe free(copies[index]) }
    }
    return result
  }

  /// A copy of a text up to its first zero byte.
  mutating func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
    let copy = unsafe strdup(text)
    if let copy = unsafe copy { unsafe copies.append(copy) }
    return unsafe copy
  }
}

@available(*, unavailable)
extension CStrings: Sendable {}
