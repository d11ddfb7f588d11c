import Glibc

/// Reads whole files.
public enum FileBytes {
  /// The bytes of a file.
  public static func read(_ path: String) throws(FileFailure) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(path, "read") }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: size(of: file) + 1)
    var count = 0
    while true {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw FileFailure(path, "read")
      }
      if got == 0 { break }
      count += got
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// How many bytes the file has, 0 where the system does not know.
  private static func size(of file: Int32) -> Int {
    var status = stat()
    return unsafe fstat(file, &status) == 0 ? max(0, status.st_size) : 0
  }
}
