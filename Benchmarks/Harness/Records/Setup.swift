import Foundation
import GLPK

/// On what a measurement was made: numbers of different machines are not compared.
struct Setup: Codable, Hashable, Sendable {
  /// The processor's model.
  let processor: String
  /// Its cores, as far as this process may use them.
  let cores: Int
  /// The system's kernel.
  let system: String
  /// The compiler's version.
  let swift: String
  /// The version of GLPK that is linked in.
  let glpk: String
  /// What `muster --version` says; nil where it is not built.
  let muster: String?
  /// The commit, with a plus sign behind it where files differ from it.
  let commit: String
}

extension Setup {
  /// The setup of this process, for a package.
  init(of package: PackageFolder) {
    let cpu = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model = cpu.split(separator: "\n").first { $0.hasPrefix("model name") }
    processor = model?.split(separator: ":").last.map(Self.trimmed) ?? "unknown"
    cores = ProcessInfo.processInfo.activeProcessorCount
    system = Tool.line(["uname", "-sr"]) ?? "unknown"
    let compiler = Tool.line(["swift", "--version"]) ?? ""
    swift =
      compiler.split(separator: " ").first { $0.first?.isNumber == true }.map(String.init)
      ?? "unknown"
    glpk = Version.number
    let program = URL(filePath: Tool.own).deletingLastPathComponent().appending(path: "muster")
    muster = Tool.line([program.path(), "--version"])
    let head = Tool.line(["git", "-C", package.path, "rev-parse", "--short=12", "HEAD"])
    let changes = Tool.line(["git", "-C", package.path, "status", "--porcelain", "-uno"])
    commit = (head ?? "unknown") + (changes?.isEmpty == false ? "+" : "")
  }

  private static func trimmed(_ text: Substring) -> String {
    text.trimmingCharacters(in: .whitespaces)
  }
}
