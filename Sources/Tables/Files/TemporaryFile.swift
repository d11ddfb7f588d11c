import Glibc

/// An empty file beside the one that it will replace.
struct TemporaryFile {
  /// The path as it was asked for, which failures name.
  private let asked: String
  /// The file to replace: the path behind every symbolic link.
  private let target: String
  private let path: String
  /// The folder of both.
  let folder: String

  /// Makes an empty file in the folder of the file to replace.
  init(for asked: String) throws(FileFailure) {
    let target = Self.resolved(asked)
    let (folder, name) = Self.split(target)
    let mode = try Self.mode(of: target, asked: asked)
    for number in 0..<1000 {
      let path = folder + "/.\(name).\(getpid())-\(number)"
      let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode ?? 0o644)
      guard file >= 0 else {
        if errno == EEXIST { continue }
        break
      }
      // The umask has no say about a file that is there already.
      if let mode { fchmod(file, mode) }
      close(file)
      self.asked = asked
      self.target = target
      self.path = path
      self.folder = folder
      return
    }
    throw FileFailure(asked, "written")
  }

  /// Writes bytes to the file and sees that they reach the disk.
  func fill(with bytes: [UInt8]) throws(FileFailure) {
    let file = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(asked, "written") }
    var isOpen = true
    defer { if isOpen { close(file) } }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFailure(asked, "written") }
      written += count
    }
    guard fsync(file) == 0 else { throw FileFailure(asked, "written") }
    isOpen = false
    guard close(file) == 0 else { throw FileFailure(asked, "written") }
  }

  /// Puts the file in the place of the one to replace, in one step.
  func takeName() throws(FileFailure) {
    guard unsafe rename(path, target) == 0 else { throw FileFailure(asked, "replaced") }
  }

  /// Removes the file.
  func remove() {
    _ = unsafe unlink(path)
  }

  /// The permissions of the file to replace; nil where there is none.
  private static func mode(of path: String, asked: String) throws(FileFailure) -> mode_t? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw FileFailure(asked, "written")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return status.st_mode & 0o777
    case S_IFDIR: throw FileFailure(asked, "written", code: EISDIR)
    default: throw FileFailure(asked, "replaced", code: EINVAL)
    }
  }

  /// The path behind every symbolic link; the path itself where there is no such file.
  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// A path's folder and the name in it.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }
}
