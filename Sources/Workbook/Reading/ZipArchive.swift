import CXLSXReader

/// A ZIP archive in memory (APPNOTE 6.3), as far as workbooks use it: members stored or deflated, in one part.
///
/// The directory at its end alone says what is in it. Nothing is ever written to a disk, so that names of members
/// are no paths; each is read at most to the length that the directory gives, and its checksum is verified.
struct ZipArchive {
  private let bytes: [UInt8]
  private let limits: ReadingLimits
  private var members: [String: Member] = [:]
  /// How many bytes may still be inflated.
  private var left: Int

  private struct Member {
    let isDeflated: Bool
    let crc: UInt32
    let packed, inflated, start: Int
  }

  /// Reads the directory. Complexity: O(members).
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingFailure) {
    self.bytes = bytes
    self.limits = limits
    left = limits.inflated
    guard bytes.count <= limits.file else {
      throw .tooMuch("a file of \(bytes.count) bytes", limits.file)
    }
    try Self.refuseOthers(bytes)
    let end = try Self.directoryEnd(bytes)
    let count = bytes.half(end + 10)
    guard count <= limits.members else { throw .tooMuch("\(count) members", limits.members) }
    var at = bytes.word(end + 16)
    for _ in 0..<count { at = try add(memberAt: at, before: end) }
  }

  /// Reads one entry of the directory; gives where the next begins.
  private mutating func add(memberAt at: Int, before end: Int) throws(ReadingFailure) -> Int {
    guard at + 46 <= end, bytes.word(at) == 0x0201_4B50 else { throw Self.damaged }
    let (nameCount, extras) = (bytes.half(at + 28), bytes.half(at + 30) + bytes.half(at + 32))
    let next = at + 46 + nameCount + extras
    guard next <= end else { throw Self.damaged }
    let name = String(decoding: bytes[at + 46..<at + 46 + nameCount], as: UTF8.self)
    guard bytes.half(at + 8) & 1 == 0 else { throw ReadingFailure("an encrypted archive") }
    let method = bytes.half(at + 10)
    guard method == 0 || method == 8 else {
      throw ReadingFailure("an archive packed in an uncommon way (method \(method))")
    }
    let (packed, inflated) = (bytes.word(at + 20), bytes.word(at + 24))
    guard packed < 0xFFFF_FFFF, inflated < 0xFFFF_FFFF else {
      throw ReadingFailure("an archive of the kind for more than 4 GB (ZIP64)")
    }
    let member = Member(
      isDeflated: method == 8, crc: UInt32(bytes.word(at + 16)), packed: packed,
      inflated: inflated, start: bytes.word(at + 42))
    guard members.updateValue(member, forKey: name) == nil else {
      throw ReadingFailure("an archive with two members '\(name.prefix(80))'")
    }
    return next
  }

  /// The bytes of a member; nil where there is none of this name. Complexity: O(bytes).
  mutating func read(_ name: String) throws(ReadingFailure) -> [UInt8]? {
    guard let member = members[name] else { return nil }
    // Deflate makes at most 1,032 bytes of one: who promises more lies, and costs no memory.
    guard member.inflated <= left, member.inflated / 1_032 <= member.packed else {
      throw .tooMuch("a member '\(name.prefix(80))' of \(member.inflated) bytes", left)
    }
    left -= member.inflated
    let header = member.start
    guard header + 30 <= bytes.count, bytes.word(header) == 0x0403_4B50 else { throw Self.damaged }
    let start = header + 30 + bytes.half(header + 26) + bytes.half(header + 28)
    guard start + member.packed <= bytes.count else { throw Self.damaged }
    let packed = bytes[start..<start + member.packed]
    guard let content = Self.unpacked(packed, member), Self.crc(content) == member.crc else {
      throw Self.damaged
    }
    return content
  }

  private static func unpacked(_ packed: ArraySlice<UInt8>, _ member: Member) -> [UInt8]? {
    guard member.isDeflated else {
      return packed.count == member.inflated ? Array(packed) : nil
    }
    var content = [UInt8](repeating: 0, count: member.inflated)
    let isWhole = unsafe content.withUnsafeMutableBufferPointer { room in
      unsafe packed.withUnsafeBufferPointer { from in
        unsafe cxlsx_inflate(from.baseAddress, from.count, room.baseAddress, room.count) != 0
      }
    }
    return isWhole ? content : nil
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { unsafe cxlsx_crc($0.baseAddress, $0.count) }
  }

  private static var damaged: ReadingFailure { ReadingFailure("a damaged archive") }

  /// Names what people hand in instead of a workbook.
  private static func refuseOthers(_ bytes: [UInt8]) throws(ReadingFailure) {
    if bytes.isEmpty { throw ReadingFailure("an empty file") }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw ReadingFailure("a workbook with a password, or of the old format (.xls)")
    }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw ReadingFailure("something else") }
  }

  /// Where the record is that ends the directory: behind it comes a comment of at most 65,535 bytes.
  private static func directoryEnd(_ bytes: [UInt8]) throws(ReadingFailure) -> Int {
    var at = bytes.count - 22
    let first = max(0, at - 0xFFFF)
    while at >= first {
      if bytes.word(at) == 0x0605_4B50, at + 22 + bytes.half(at + 20) == bytes.count { return at }
      at -= 1
    }
    throw damaged
  }
}

extension [UInt8] {
  /// Two bytes as a number, the low one first.
  fileprivate func half(_ at: Int) -> Int { Int(self[at]) | Int(self[at + 1]) << 8 }

  /// Four bytes as a number, the low one first.
  fileprivate func word(_ at: Int) -> Int { half(at) | half(at + 2) << 16 }
}
