import Foundation
import Programme
import Tables

/// Makes the folders of cases, and sees that their bytes are those that were recorded.
struct CaseFolders {
  let package: PackageFolder
  /// The recorded hash of each case, by its name.
  private let recorded: [String: String]

  /// A case's folder on the disk.
  struct Made {
    let path: String
    /// SHA-256 of its files, one after the other by name.
    let hash: String
    /// What is wrong with the hash; nil where it is as recorded.
    let doubt: String?
  }

  /// The folders of a package.
  init(of package: PackageFolder) throws {
    self.package = package
    recorded = try Self.hashes(of: package)
  }

  /// Writes a case's folder anew.
  /// - Complexity: O(bytes).
  func make(_ one: BenchmarkCase) throws -> Made {
    let files = try one.source(below: package.path).files
    let hash = SHA256.digits(of: files.flatMap { Array($0.text.utf8) })
    let path = package.work("cases/\(one.name)")
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)")) }
    return Made(path: path, hash: hash, doubt: doubt(of: one, hash))
  }

  private func doubt(of one: BenchmarkCase, _ hash: String) -> String? {
    guard let known = recorded[one.name] else {
      return "\(one.name): no hash is recorded; 'muster-bench cases --record' does that"
    }
    if known == hash { return nil }
    let changed = one.folder.map { "\($0) has changed" } ?? "the generator has changed"
    return
      "\(one.name): \(changed): SHA-256 \(hash.prefix(12))…, recorded \(known.prefix(12))…; "
      + "no earlier measurement can be compared with this one"
  }

  /// The recorded hashes; none where the file is missing.
  static func hashes(of package: PackageFolder) throws -> [String: String] {
    guard FileManager.default.fileExists(atPath: package.hashes) else { return [:] }
    return try JSONFile.read([String: String].self, from: package.hashes)
  }
}
