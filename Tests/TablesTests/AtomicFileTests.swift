import Glibc
import Tables
import Testing

@Suite struct AtomicFileTests {
  private let folder = Folder()

  private func text(_ name: String) -> String? {
    var bytes: [UInt8] = []
    let file = unsafe open(folder.file(name), O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = unsafe read(file, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func mode(_ name: String) -> mode_t {
    var status = stat()
    return unsafe stat(folder.file(name), &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test func aFileIsWrittenAndReplaced() throws {
    try AtomicFile.write("one", to: folder.file("a"))
    #expect(text("a") == "one")
    try AtomicFile.write("", to: folder.file("a"))
    #expect(text("a") == "")
    let long = String(repeating: "0123456789", count: 100_000)
    try AtomicFile.write(long, to: folder.file("a"))
    #expect(text("a") == long)
    #expect(folder.names == ["a"])
  }

  @Test func newFilesHaveSanePermissionsAndOldOnesKeepTheirs() throws {
    try AtomicFile.write("one", to: folder.file("a"))
    #expect(mode("a") & ~0o644 == 0 && mode("a") & 0o600 == 0o600)
    _ = unsafe chmod(folder.file("a"), 0o600)
    try AtomicFile.write("two", to: folder.file("a"))
    #expect(mode("a") == 0o600)
    _ = unsafe chmod(folder.file("a"), 0o664)
    try AtomicFile.write("three", to: folder.file("a"))
    #expect(mode("a") == 0o664)
  }

  @Test func aFolderThatIsNotThere() {
    let path = folder.file("none/a")
    #expect(throws: FileFailure(path, "written", code: ENOENT)) {
      try AtomicFile.write("one", to: path)
    }
    #expect(
      FileFailure(path, "written", code: ENOENT).description
        == "\(path) cannot be written: No such file or directory")
  }

  @Test func whatIsNoFileIsNotReplaced() {
    _ = unsafe mkdir(folder.file("inner"), 0o755)
    #expect(throws: FileFailure(folder.file("inner"), "written", code: EISDIR)) {
      try AtomicFile.write("one", to: folder.file("inner"))
    }
    #expect(throws: FileFailure("/dev/null", "replaced", code: EINVAL)) {
      try AtomicFile.write("one", to: "/dev/null")
    }
    #expect(folder.names == ["inner"])
  }

  @Test func whenOneOfSeveralFailsAllStay() throws {
    try AtomicFile.write("old", to: folder.file("a"))
    try AtomicFile.write("old", to: folder.file("b"))
    #expect(throws: FileFailure(folder.file("none/c"), "written", code: ENOENT)) {
      try AtomicFile.write([
        (folder.file("a"), Array("new".utf8)), (folder.file("b"), Array("new".utf8)),
        (folder.file("none/c"), Array("new".utf8)),
      ])
    }
    #expect(text("a") == "old")
    #expect(text("b") == "old")
    #expect(folder.names == ["a", "b"])
  }

  @Test func severalAreWritten() throws {
    try AtomicFile.write([
      (folder.file("a"), Array("1".utf8)), (folder.file("b"), Array("2".utf8)),
    ])
    #expect([text("a"), text("b")] == ["1", "2"])
    #expect(folder.names == ["a", "b"])
    try AtomicFile.write([(path: String, bytes: [UInt8])]())
  }

  @Test func aSymbolicLinkStays() throws {
    try AtomicFile.write("one", to: folder.file("a"))
    _ = unsafe symlink("a", folder.file("link"))
    try AtomicFile.write("two", to: folder.file("link"))
    #expect(text("a") == "two")
    var status = stat()
    #expect(unsafe lstat(folder.file("link"), &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  /// A limit on the size of files stops the writing halfway, as a full disk does. It is the process's
  /// own, so that it is tried in another process.
  @Test func bytesThatDoNotFitLeaveTheOldFile() async {
    await #expect(processExitsWith: .success) {
      let code = try AtomicFileTests.writesTooMuch()
      exit(code)
    }
  }

  /// 0 where too long a text is refused, and the old file stays alone.
  private static func writesTooMuch() throws -> Int32 {
    let folder = Folder()
    try AtomicFile.write("old", to: folder.file("a"))
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
    let size = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    guard unsafe setrlimit(size, &limit) == 0 else { return 1 }
    do throws(FileFailure) {
      try AtomicFile.write(String(repeating: "x", count: 5000), to: folder.file("a"))
      return 2
    } catch {
      guard error == FileFailure(folder.file("a"), "written", code: EFBIG) else { return 3 }
    }
    var status = stat()
    guard folder.names == ["a"], unsafe stat(folder.file("a"), &status) == 0 else { return 4 }
    return status.st_size == 3 ? 0 : 5
  }
}
