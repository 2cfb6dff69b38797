// swift-tools-version: 6.2
import PackageDescription

/// Built as strictly as the program itself, with which it shares no code.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .treatWarning("ExplicitSendable", as: .error),
  .strictMemorySafety(),
]

let package = Package(
  name: "SampleWaves",
  products: [.executable(name: "sample-waves", targets: ["SampleWaves"])],
  dependencies: [],
  targets: [.executableTarget(name: "SampleWaves", swiftSettings: settings)]
)
