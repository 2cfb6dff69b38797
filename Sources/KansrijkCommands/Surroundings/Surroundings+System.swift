#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(Darwin)
  import Foundation
#else
  import TextFormats
#endif

extension Surroundings {
  /// The surroundings of this process.
  public static func ofThisProcess() -> Surroundings {
    let streams: [OutputStream] = [.out, .err]
    return Surroundings(
      executable: executablePath(), environment: environmentValues(),
      terminals: Set(streams.filter { isatty($0.rawValue) == 1 }),
      terminalWidth: streams.lazy.compactMap { windowWidth($0.rawValue) }.first,
      now: Int64(time(nil)))
  }
}

private func environmentValues() -> [EnvironmentVariable: String] {
  var values: [EnvironmentVariable: String] = [:]
  for variable in EnvironmentVariable.allCases {
    if let value = unsafe getenv(variable.rawValue) {
      values[variable] = unsafe String(cString: value)
    }
  }
  return values
}

private func executablePath() -> String? {
  #if !canImport(Darwin)
    do throws(SystemFailure) {
      return try resolvedPath("/proc/self/exe")
    } catch {
      return nil
    }
  #else
    return Bundle.main.executablePath
  #endif
}

private func windowWidth(_ descriptor: Int32) -> Int? {
  var size = winsize()
  guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}
