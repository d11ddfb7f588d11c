/// Whole words, one after the other, that a state is kept as.
struct ArchiveWriter {
  private(set) var words: [UInt64] = []

  mutating func put(_ number: Int) { words.append(UInt64(bitPattern: Int64(number))) }

  mutating func put(_ number: Double) { words.append(number.bitPattern) }

  /// A list with its length before it.
  mutating func put<Element>(
    _ list: some Collection<Element>, _ write: (inout ArchiveWriter, Element) -> Void
  ) {
    put(list.count)
    for element in list { write(&self, element) }
  }

  mutating func put(_ list: some Collection<Int>) { put(list) { $0.put($1) } }

  mutating func put(_ list: some Collection<Double>) { put(list) { $0.put($1) } }

  /// A value that may be missing.
  mutating func put<Value>(_ value: Value?, _ write: (inout ArchiveWriter, Value) -> Void) {
    put(value.map { [$0] } ?? [], write)
  }
}

/// Reads words back, and trusts none of them.
struct ArchiveReader {
  private let words: [UInt64]
  private var place = 0

  init(_ words: [UInt64]) { self.words = words }

  /// Whether everything was read.
  var isAtEnd: Bool { place == words.count }

  mutating func int() throws(ArchiveFault) -> Int { Int(Int64(bitPattern: try word())) }

  mutating func double() throws(ArchiveFault) -> Double { Double(bitPattern: try word()) }

  /// A number from 0 to one less than a count.
  mutating func index(below count: Int) throws(ArchiveFault) -> Int {
    let number = try int()
    guard (0..<count).contains(number) else { throw .damaged }
    return number
  }

  /// A list of any length, or of a certain one.
  mutating func list<Element>(
    of count: Int? = nil, _ read: (inout ArchiveReader) throws(ArchiveFault) -> Element
  ) throws(ArchiveFault) -> [Element] {
    let length = try index(below: words.count - place + 1)
    if let count, length != count { throw .damaged }
    var list: [Element] = []
    list.reserveCapacity(length)
    for _ in 0..<length { list.append(try read(&self)) }
    return list
  }

  mutating func ints() throws(ArchiveFault) -> [Int] {
    try list { reader throws(ArchiveFault) in try reader.int() }
  }

  mutating func doubles(_ count: Int) throws(ArchiveFault) -> [Double] {
    try list(of: count) { reader throws(ArchiveFault) in try reader.double() }
  }

  /// A value that may be missing.
  mutating func optional<Value>(
    _ read: (inout ArchiveReader) throws(ArchiveFault) -> Value
  ) throws(ArchiveFault) -> Value? {
    let found = try list(read)
    guard found.count <= 1 else { throw .damaged }
    return found.first
  }

  private mutating func word() throws(ArchiveFault) -> UInt64 {
    guard place < words.count else { throw .damaged }
    defer { place += 1 }
    return words[place]
  }
}

/// Why an archive is no state of a model.
public enum ArchiveFault: Error, Sendable {
  /// It is not what was written, or not all of it.
  case damaged
  /// It is of another model.
  case otherModel
}
