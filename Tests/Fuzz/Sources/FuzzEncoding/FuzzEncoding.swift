import FuzzInput
import TextFormats

/// Any bytes become a text that is valid UTF-8, and a text of ours stays as it is.
@c(LLVMFuzzerTestOneInput)
public func fuzzEncoding(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = unsafe decodeText(fuzzInput(start, count))
  let bytes = text.bytes.array(in: 0..<text.bytes.count)
  let decoded = String(validating: bytes, as: UTF8.self)
  precondition(decoded != nil, "the text is not valid UTF-8")
  precondition(decodeText(text.bytes).encoding != .windows1252, "our own text is not UTF-8")
  var end = 0
  for line in TextLines(text) {
    precondition(line.range.lowerBound >= end, "lines overlap")
    end = line.range.upperBound
  }
  precondition(end <= bytes.count, "a line ends outside the text")
  return 0
}
