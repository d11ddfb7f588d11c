// swift-tools-version: 6.2
// The house of Muster. A target may import only what its row here names; the build enforces it
// (`--explicit-target-dependency-import-check error`, see the Makefile).

import PackageDescription

/// Every Swift target: Swift 6 mode, unsafe code marked as such, no warning left standing.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(
  _ name: String, imports dependencies: [Target.Dependency], embedding resources: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources.map { .embedInCode($0) },
    swiftSettings: strict)
}

func tests(_ name: String, imports dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "muster",
  products: [.executable(name: "muster", targets: ["muster"])],
  targets: [
    // Work in numbered pieces, on several threads.
    library("Parallel", imports: []),

    // The solver below: C, its safe Swift face, and the optimizer that knows numbers, not officers.
    .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
    library("GLPK", imports: ["CGLPK"]),
    library("Optimizer", imports: ["GLPK", "Parallel"]),

    // The programme: what it is, how it is read, who may serve.
    library("Programme", imports: []),
    library("Tables", imports: ["Programme"]),
    library("Selection", imports: ["Programme", "Parallel"]),
    library("Instances", imports: ["Programme"]),

    // Judging a plan shares nothing with making one: only the programme is in common.
    library("Verification", imports: ["Programme"]),

    // Making a plan, and showing it.
    library(
      "Planning", imports: ["Programme", "Selection", "Optimizer", "Verification", "Parallel"]),
    library(
      "Reports", imports: ["Programme", "Selection", "Planning", "Verification"],
      embedding: ["Page/Assets/page.css", "Page/Assets/page.js"]),
    .target(name: "CXLSXWriter", linkerSettings: [.linkedLibrary("xlsxwriter")]),
    .target(
      name: "CXLSXReader", linkerSettings: [.linkedLibrary("expat"), .linkedLibrary("z")]),
    library("Workbook", imports: ["CXLSXWriter", "CXLSXReader", "Programme", "Reports"]),
    .executableTarget(
      name: "muster",
      dependencies: [
        "Programme", "Tables", "Selection", "Instances", "Verification", "Planning", "Reports",
        "Workbook", "Optimizer", "Parallel",
      ],
      swiftSettings: strict),

    // The measuring stick; other solvers are raced by `Benchmarks/peers`, which is no Swift.
    .target(
      name: "Benchmarks",
      dependencies: [
        "GLPK", "Optimizer", "Programme", "Tables", "Selection", "Instances", "Planning", "Reports",
      ],
      path: "Benchmarks/Harness", swiftSettings: strict),
    .executableTarget(
      name: "muster-bench", dependencies: ["Benchmarks"], path: "Benchmarks/Program",
      swiftSettings: strict),

    tests("Parallel", imports: []),
    tests("GLPK", imports: ["CGLPK"]),
    tests("Optimizer", imports: ["GLPK", "Parallel"]),
    tests("Programme", imports: []),
    tests("Tables", imports: ["Programme"]),
    tests("Selection", imports: ["Programme", "Parallel", "Tables", "Instances"]),
    tests("Verification", imports: ["Programme", "Tables"]),
    tests(
      "Planning",
      imports: ["Programme", "Tables", "Selection", "Optimizer", "Verification", "Instances"]),
    tests("Reports", imports: ["Programme", "Tables", "Planning", "Verification"]),
    tests("Workbook", imports: ["Programme", "Tables", "Reports"]),
    tests("Instances", imports: ["Programme", "Tables", "Selection"]),
    .testTarget(name: "MusterTests", dependencies: ["muster"], swiftSettings: strict),
    tests("Benchmarks", imports: ["muster-bench", "Optimizer", "Programme", "Instances"]),
  ],
  cLanguageStandard: .c11
)
