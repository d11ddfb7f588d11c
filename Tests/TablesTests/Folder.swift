import Glibc

/// A temporary folder, removed with all that is in it when nobody uses it any more.
final class Folder {
  let path: String

  init() {
    var template = Array("/tmp/muster-tests-XXXXXX".utf8CString)
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, let made = unsafe mkdtemp(base) else { return "" }
      return unsafe String(cString: made)
    }
  }

  deinit { Self.remove(path) }

  /// The path of a file in it.
  func file(_ name: String) -> String { path + "/" + name }

  /// The names in it, ascending.
  var names: [String] { Self.names(in: path).sorted() }

  /// The names in a folder, `.` and `..` left out; none where it cannot be read.
  static func names(in path: some StringProtocol) -> [String] {
    guard let folder = unsafe opendir(String(path)) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    for name in names(in: path) { remove(path + "/" + name) }
    _ = unsafe Glibc.remove(path)
  }
}
