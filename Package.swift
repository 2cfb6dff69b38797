// swift-tools-version: 6.2
import PackageDescription

/// Every target is built with the same strict settings.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .treatWarning("ExplicitSendable", as: .error),
  .strictMemorySafety(),
]

/// The rooms of the house, ground floor first: a target imports only what stands before it.
let house: [(name: String, imports: [String])] = [
  ("Findings", []),
  ("TextFormats", ["Findings", "CCrypto"]),
  ("Tables", ["Findings", "TextFormats"]),
  ("OfficeFiles", ["CExpat", "CReadStat", "CXLSXWriter", "CZlib"]),
  ("Municipalities", ["Findings", "TextFormats"]),
  ("QuestionnaireSchema", ["Findings", "TextFormats"]),
  (
    "ResponseIngest",
    ["Findings", "TextFormats", "OfficeFiles", "Municipalities", "QuestionnaireSchema"]
  ),
  (
    "Simulation",
    ["Findings", "TextFormats", "Municipalities", "QuestionnaireSchema", "ResponseIngest"]
  ),
  (
    "MonitorReport",
    [
      "Findings", "TextFormats", "Tables", "Municipalities", "QuestionnaireSchema",
      "ResponseIngest",
    ]
  ),
  (
    "IntakeRegister",
    [
      "Findings", "TextFormats", "Municipalities", "QuestionnaireSchema", "ResponseIngest",
      "MonitorReport", "CSQLite",
    ]
  ),
  (
    "QuestionnaireForms",
    [
      "Findings", "TextFormats", "Tables", "OfficeFiles", "Municipalities",
      "QuestionnaireSchema", "ResponseIngest", "MonitorReport",
    ]
  ),
  (
    "DataExport",
    [
      "Findings", "TextFormats", "Tables", "OfficeFiles", "Municipalities",
      "QuestionnaireSchema", "ResponseIngest", "MonitorReport",
    ]
  ),
  (
    "KansrijkCommands",
    [
      "Findings", "TextFormats", "Tables", "OfficeFiles", "Municipalities",
      "QuestionnaireSchema", "ResponseIngest", "Simulation", "MonitorReport", "IntakeRegister",
      "QuestionnaireForms", "DataExport",
    ]
  ),
]

/// Files whose bytes are built into a target, by target.
let builtIn: [String: [String]] = [
  "Tables": ["HTML/page.css"],
  "Municipalities": ["gemeenten", "herindelingen", "naamvarianten"].map { "Register/\($0).csv" },
  "QuestionnaireForms": ["Form/form.css", "Form/judge.js", "Form/files.js", "Form/form.js"],
]

/// Files that stand among the sources for people, or that tests find by their path, by target.
let leftOut: [String: [String]] = [
  "Municipalities": ["Register/README.md"],
  "TablesTests": ["Golden"],
  "QuestionnaireFormsTests": ["Golden"],
  "MonitorReportTests": ["Golden"],
  "KansrijkCommandsTests": ["Golden"],
  "DataExportTests": ["Golden"],
  "OfficeFilesTests": ["Fixtures"],
]

let package = Package(
  name: "kansrijk",
  products: [.executable(name: "kansrijk", targets: ["kansrijk"])],
  dependencies: [],
  targets: house.flatMap { room -> [Target] in
    let imports = room.imports.map { Target.Dependency(stringLiteral: $0) }
    return [
      .target(
        name: room.name, dependencies: imports, exclude: leftOut[room.name, default: []],
        resources: builtIn[room.name, default: []].map { .embedInCode($0) },
        swiftSettings: settings),
      .testTarget(
        name: room.name + "Tests",
        dependencies: imports + [Target.Dependency(stringLiteral: room.name), "TestSupport"],
        exclude: leftOut[room.name + "Tests", default: []],
        swiftSettings: settings),
    ]
  } + [
    // C libraries of the operating system; the Makefile names the packages they come in.
    .systemLibrary(name: "CCrypto"), .systemLibrary(name: "CExpat"),
    .systemLibrary(name: "CReadStat"),
    .systemLibrary(name: "CSQLite"), .systemLibrary(name: "CXLSXWriter"),
    .systemLibrary(name: "CZlib"),
    // What tests share; nothing that is shipped depends on it.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    // What a browser's answers are held against; see Tests/Interop.
    .executableTarget(
      name: "form-agreement",
      dependencies: [
        "Findings", "TextFormats", "Municipalities", "QuestionnaireSchema", "ResponseIngest",
        "MonitorReport",
      ],
      path: "Tests/FormAgreement", swiftSettings: settings),
    .executableTarget(
      name: "kansrijk", dependencies: ["KansrijkCommands"], swiftSettings: settings),
  ]
)
