import CXLSXReader

/// A walk through an XML document with expat. Document types are refused, and with them every entity but the five
/// that XML has of its own; depth and length of texts are limited.
enum XMLWalk {
  /// Tells a visitor what stands in the document.
  ///
  /// - Throws: `ReadingFailure`, where it is not well formed, beyond a limit, or the visitor throws.
  /// - Complexity: O(bytes).
  static func run(
    _ bytes: [UInt8], named name: String, limits: ReadingLimits, telling visitor: any XMLVisitor
  ) throws(ReadingFailure) {
    guard let parser = unsafe XML_ParserCreateNS(nil, CChar(bitPattern: UInt8(ascii: " "))) else {
      throw ReadingFailure("no memory for '\(name)'")
    }
    defer { unsafe XML_ParserFree(parser) }
    let state = unsafe WalkState(parser, visitor, limits)
    let pointer = unsafe Unmanaged.passUnretained(state).toOpaque()
    unsafe XML_SetUserData(parser, pointer)
    unsafe XML_SetElementHandler(
      parser,
      { unsafe WalkState.of($0)?.open($1, $2) },
      { state, _ in unsafe WalkState.of(state)?.close() })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe WalkState.of($0)?.text($1, $2) }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { state, _, _, _, _ in
      unsafe WalkState.of(state)?.stop(ReadingFailure("a document type, which no workbook has"))
    }
    let status = unsafe withExtendedLifetime(state) {
      unsafe bytes.withUnsafeBytes { buffer in
        unsafe XML_Parse(
          parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), 1)
      }
    }
    if let failure = unsafe state.failure { throw failure }
    guard status == XML_STATUS_OK, bytes.count <= Int32.max else {
      let line = unsafe XML_GetCurrentLineNumber(parser)
      let reason = unsafe XML_ErrorString(XML_GetErrorCode(parser)).map {
        unsafe String(cString: $0)
      }
      throw ReadingFailure("'\(name)' that is no sound XML (line \(line): \(reason ?? "?"))")
    }
  }
}

/// Where a walk stands.
@unsafe private final class WalkState {
  private let parser: XML_Parser
  private let visitor: any XMLVisitor
  private let limits: ReadingLimits
  /// The elements that are open, with their texts so far.
  private var path: [(name: String, text: [UInt8])] = []
  private(set) var failure: ReadingFailure?

  init(_ parser: XML_Parser, _ visitor: any XMLVisitor, _ limits: ReadingLimits) {
    unsafe self.parser = unsafe parser
    unsafe self.visitor = visitor
    unsafe self.limits = limits
  }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> WalkState? {
    unsafe pointer.map { unsafe Unmanaged<WalkState>.fromOpaque($0).takeUnretainedValue() }
  }

  func stop(_ reason: ReadingFailure) {
    guard unsafe failure == nil else { return }
    unsafe failure = reason
    _ = unsafe XML_StopParser(parser, 0)
  }

  func open(
    _ name: UnsafePointer<XML_Char>?, _ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard unsafe failure == nil else { return }
    guard unsafe path.count < limits.depth else {
      return unsafe stop(.tooMuch("elements in one another", limits.depth))
    }
    let name = unsafe Self.local(name)
    var attributes: [String: String] = [:]
    var place = 0
    while let list = unsafe list, let key = unsafe list[place], let value = unsafe list[place + 1] {
      unsafe attributes[Self.local(key)] = unsafe String(cString: value)
      place += 2
    }
    // Texts beside elements are line breaks of whoever laid the document out.
    if let last = unsafe path.indices.last { unsafe path[last].text.removeAll() }
    unsafe path.append((name, []))
    do { try unsafe visitor.open(name, attributes) } catch { unsafe stop(error) }
  }

  func close() {
    guard unsafe failure == nil, let (name, text) = unsafe path.popLast() else { return }
    do { try unsafe visitor.close(name, String(decoding: text, as: UTF8.self)) } catch {
      unsafe stop(error)
    }
  }

  func text(_ bytes: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard unsafe failure == nil, let bytes = unsafe bytes, let last = unsafe path.indices.last
    else { return }
    let more = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
    guard unsafe path[last].text.count + more.count <= limits.text else {
      return unsafe stop(.tooMuch("a text of more bytes", limits.text))
    }
    unsafe path[last].text.append(contentsOf: more)
  }

  /// A name without its namespace, which stands before it with a blank.
  private static func local(_ name: UnsafePointer<XML_Char>?) -> String {
    guard let name = unsafe name else { return "" }
    let whole = unsafe String(cString: name)
    guard let blank = whole.utf8.lastIndex(of: UInt8(ascii: " ")) else { return whole }
    return String(whole[whole.utf8.index(after: blank)...])
  }
}
