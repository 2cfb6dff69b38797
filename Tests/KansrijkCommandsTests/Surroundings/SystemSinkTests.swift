import Foundation
import Testing

@testable import KansrijkCommands

@Suite struct SystemSinkTests {
  @Test func writesMoreThanAPipeHolds() async {
    let pipe = Pipe()
    let bytes = [UInt8](repeating: 120, count: 1_000_000)
    let reader = pipe.fileHandleForReading
    async let read = Task.detached { try reader.readToEnd() }.value
    let sink = SystemSink(out: pipe.fileHandleForWriting.fileDescriptor, err: -1)
    sink.write(bytes, to: .out)
    #expect(sink.failure == nil)
    try? pipe.fileHandleForWriting.close()
    #expect((try? await read)?.count == bytes.count)
  }

  @Test func isQuietWhenTheReaderIsGone() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let sink = SystemSink(out: pipe.fileHandleForWriting.fileDescriptor, err: -1)
    sink.write([1], to: .out)
    sink.write([2], to: .out)
    #expect(sink.failure == nil)
  }

  @Test func remembersThatStandardOutputIsClosed() {
    let sink = SystemSink(out: -1, err: -1)
    sink.write([1], to: .out)
    #expect(sink.failure == OutputFailure(code: EBADF))
  }

  @Test func closedStandardErrorIsNoFailureOfTheOutput() {
    let sink = SystemSink(out: -1, err: -1)
    sink.write([1], to: .err)
    #expect(sink.failure == nil)
  }
}
