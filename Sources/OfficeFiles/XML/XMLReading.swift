import CExpat

/// An XML text that is read in pieces, given back to expat when it goes out of scope.
///
/// It is all that knows expat's C interface. No document types are read, and so no entities but the
/// five of XML itself.
@safe struct XMLReading: ~Copyable {
  private let run: UnsafeMutablePointer<XMLRun>

  /// Starts reading; `part` is what errors name.
  ///
  /// - Throws: ``WorkbookError/malformed(part:)`` when there is no memory for it.
  init(_ handler: any XMLHandler, part: String) throws(WorkbookError) {
    guard let parser = unsafe XML_ParserCreate(nil) else { throw .malformed(part: part) }
    unsafe run = .allocate(capacity: 1)
    unsafe run.initialize(to: XMLRun(handler, part: part, parser))
    unsafe XML_SetUserData(parser, run)
    unsafe XML_SetElementHandler(
      parser, { unsafe XMLRun.at($0)?.pointee.begin($1, $2) },
      { unsafe XMLRun.at($0)?.pointee.end($1) })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe XMLRun.at($0)?.pointee.take($1, $2) }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      unsafe XMLRun.at(data)?.pointee.refuseDocumentType()
    }
  }

  deinit {
    unsafe XML_ParserFree(run.pointee.parser)
    unsafe run.deinitialize(count: 1)
    unsafe run.deallocate()
  }

  /// What was told of the text so far; `nil` when the handler is of another kind.
  func handler<Handler: XMLHandler>() -> Handler? { unsafe run.pointee.handler as? Handler }

  /// Reads on.
  ///
  /// - Returns: Whether there is reason to go on.
  /// - Throws: ``WorkbookError``.
  func read(_ bytes: borrowing Span<UInt8>, isLast: Bool) throws(WorkbookError) -> Bool {
    let status = unsafe bytes.withUnsafeBufferPointer { memory in
      unsafe memory.withMemoryRebound(to: CChar.self) { characters in
        unsafe XML_Parse(
          run.pointee.parser, characters.baseAddress, Int32(characters.count), isLast ? 1 : 0)
      }
    }
    switch unsafe run.pointee.interruption {
    case .failure(let error)?: throw error
    case .done?: return false
    case nil: break
    }
    guard status == XML_STATUS_OK else { throw unsafe .malformed(part: run.pointee.part) }
    return true
  }
}

@available(*, unavailable)
extension XMLReading: Sendable {}

/// What expat's callbacks lead to: the handler, and how deep the elements are.
@safe private struct XMLRun {
  let part: String
  let parser: XML_Parser
  private(set) var handler: any XMLHandler
  private(set) var interruption: XMLInterruption?
  private var depth = 0

  /// No part of a workbook has elements within each other as deep as this.
  private static let deepest = 200

  init(_ handler: any XMLHandler, part: String, _ parser: XML_Parser) {
    self.handler = handler
    self.part = part
    unsafe self.parser = unsafe parser
  }

  static func at(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLRun>? {
    unsafe data?.assumingMemoryBound(to: XMLRun.self)
  }

  mutating func begin(
    _ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard interruption == nil, let name = unsafe name, let pairs = unsafe pairs else { return }
    depth += 1
    guard depth <= Self.deepest else { return interrupt(.failure(.tooDeep(part: part))) }
    do throws(XMLInterruption) {
      try unsafe handler.begin(XMLName(terminated: name), XMLAttributes(pairs))
    } catch {
      interrupt(error)
    }
  }

  mutating func take(_ characters: UnsafePointer<CChar>?, _ count: Int32) {
    guard interruption == nil, let start = unsafe characters else { return }
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: Int(count))
    do throws(XMLInterruption) {
      try unsafe handler.take(bytes.assumingMemoryBound(to: UInt8.self).span)
    } catch {
      interrupt(error)
    }
  }

  mutating func end(_ name: UnsafePointer<CChar>?) {
    guard interruption == nil, let name = unsafe name else { return }
    depth -= 1
    do throws(XMLInterruption) {
      try unsafe handler.end(XMLName(terminated: name))
    } catch {
      interrupt(error)
    }
  }

  mutating func refuseDocumentType() {
    interrupt(.failure(.hasDocumentType(part: part)))
  }

  private mutating func interrupt(_ reason: XMLInterruption) {
    interruption = reason
    unsafe XML_StopParser(parser, XML_Bool(XML_FALSE))
  }
}
