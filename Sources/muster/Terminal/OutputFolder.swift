import Glibc
import Tables

/// The folder that results are written into.
struct OutputFolder {
  /// Its path.
  let path: String

  /// The folder asked for, or `out/NAME` with the name of the programme's folder and an ending; made where missing,
  /// so that a long solve does not end in a file that cannot be written.
  init(_ asked: String?, for programmeFolder: String, ending: String = "") throws(Failure) {
    path = asked ?? "out/" + Self.name(of: programmeFolder) + ending
    do throws(FileFailure) { try make() } catch { throw Failure(error) }
  }

  /// The path of a file in it.
  func file(_ name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  /// Makes the folder and those above it.
  private func make() throws(FileFailure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty || made == "/" ? "" : "/") + part
      if unsafe mkdir(made, 0o755) != 0, errno != EEXIST, !Self.isFolder(made) {
        throw FileFailure(made, "made")
      }
    }
    guard Self.isFolder(path) else { throw FileFailure(path, "used as a folder", code: ENOTDIR) }
    guard unsafe access(path, W_OK | X_OK) == 0 else { throw FileFailure(path, "written into") }
  }

  /// Whether a path is free: nothing is there, or an empty folder.
  static func isFree(_ path: String) -> Bool {
    guard let folder = unsafe opendir(path) else { return errno == ENOENT }
    defer { unsafe closedir(folder) }
    var entries = 0
    while unsafe readdir(folder) != nil { entries += 1 }
    return entries <= 2
  }

  /// Whether there is nothing at a path.
  static func isNew(_ path: String) -> Bool { unsafe access(path, F_OK) != 0 }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The last part of a path, or of what it stands for where it is `.` or `..`.
  private static func name(of folder: String) -> String {
    let last = folder.split(separator: "/").last.map(String.init) ?? "programme"
    guard last == "." || last == "..", let real = unsafe realpath(folder, nil) else { return last }
    defer { unsafe free(real) }
    return unsafe String(cString: real).split(separator: "/").last.map(String.init) ?? "programme"
  }
}
