import FuzzInput
import TextFormats

/// What is read as a number, is written and read again the same.
@c(LLVMFuzzerTestOneInput)
public func fuzzNumbers(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe fuzzInput(start, count)
  bytes.withSpan { span in
    for decimals in [ParsedNumber.Decimals.allowed, .refused] {
      let parsed = ParsedNumber(0..<span.count, in: span, decimals: decimals)
      guard case .millionths(let number) = parsed else { continue }
      let written = plainDecimal(number)
      precondition(ParsedNumber(written, decimals: .allowed) == parsed, "another number")
      precondition(!dutchDecimal(millionths: number).isEmpty, "a number without words")
    }
  }
  let text = decodeText(bytes)
  let string = text.bytes.text(in: 0..<text.bytes.count)
  let trimmed = string.trimmed
  precondition(trimmed.trimmed.utf8.elementsEqual(trimmed.utf8), "trimming is never done")
  return 0
}
