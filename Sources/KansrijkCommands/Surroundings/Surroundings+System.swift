#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Surroundings {
  /// The surroundings of this process.
  public static func ofThisProcess() -> Surroundings {
    let streams: [OutputStream] = [.out, .err]
    return Surroundings(
      executable: executablePath(), environment: ProcessInfo.processInfo.environment,
      terminals: Set(streams.filter { isatty($0.rawValue) == 1 }),
      terminalWidth: streams.lazy.compactMap { windowWidth($0.rawValue) }.first,
      now: Int64(time(nil)))
  }
}

private func executablePath() -> String? {
  #if os(Linux)
    return try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  #else
    return Bundle.main.executablePath
  #endif
}

private func windowWidth(_ descriptor: Int32) -> Int? {
  var size = winsize()
  guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}
