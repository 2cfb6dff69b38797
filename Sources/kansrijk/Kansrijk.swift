import KansrijkCommands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program: it passes its arguments on and leaves the exit status behind.
@main
enum Kansrijk {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = run(arguments, in: .ofThisProcess(), to: SystemSink())
    exit(status.rawValue)
  }
}
