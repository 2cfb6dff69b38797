// swift-tools-version: 6.2
import PackageDescription

/// Built as strictly as the program itself.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .treatWarning("ExplicitSendable", as: .error),
  .strictMemorySafety(),
]

/// The rooms of the program that read bytes, ground floor first, through the link that `./fuzz`
/// makes: a package offers its targets to another only as products, and these are none.
let rooms: [(name: String, imports: [String])] = [
  ("Findings", []),
  ("TextFormats", ["Findings", "CCrypto"]),
  ("OfficeFiles", ["CExpat", "CXLSXWriter", "CZlib"]),
  ("Municipalities", ["Findings", "TextFormats"]),
  ("QuestionnaireSchema", ["Findings", "TextFormats"]),
  (
    "ResponseIngest",
    ["Findings", "TextFormats", "OfficeFiles", "Municipalities", "QuestionnaireSchema"]
  ),
]

/// Files that are built in or left out, by room.
let registers = ["gemeenten", "herindelingen", "naamvarianten"].map { "Register/\($0).csv" }

/// The fuzz targets: each is a program of its own around one reader.
let targets = [
  "FuzzDates", "FuzzDelimited", "FuzzEncoding", "FuzzFrame", "FuzzJSON", "FuzzNumbers",
  "FuzzQuestionnaire", "FuzzRenaming", "FuzzReorganisations", "FuzzResponses", "FuzzWorkbook",
]

let package = Package(
  name: "Fuzz",
  targets: rooms.map { room in
    let holdsRegister = room.name == "Municipalities"
    return .target(
      name: room.name, dependencies: room.imports.map { .init(stringLiteral: $0) },
      path: ".build/Program/\(room.name)", exclude: holdsRegister ? ["Register/README.md"] : [],
      resources: holdsRegister ? registers.map { .embedInCode($0) } : [], swiftSettings: settings)
  }
    + ["CCrypto", "CExpat", "CXLSXWriter", "CZlib"].map { name in
      .systemLibrary(name: name, path: ".build/Program/\(name)")
    } + [
      .target(
        name: "TestSupport", path: ".build/Support", sources: ["HandmadeZip.swift"],
        swiftSettings: settings),
      .target(
        name: "FuzzInput", dependencies: ["TextFormats"], path: "Sources/FuzzInput",
        swiftSettings: settings),
    ]
    + targets.map { name in
      .executableTarget(
        name: name,
        dependencies: ["FuzzInput", "TestSupport"] + rooms.map { .init(stringLiteral: $0.name) },
        path: "Sources/\(name)", swiftSettings: settings,
        linkerSettings: [.unsafeFlags(["-use-ld=lld"])])
    }
)
