import Tables
import Testing

/// Hashes against the examples of FIPS 180-4 and `sha256sum`.
@Suite struct SHA256Tests {
  @Test func hashesAreThoseOfSha256sum() {
    #expect(
      SHA256.digits(of: [])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.digits(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.digits(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    // Lengths round the end of a block are padded differently.
    let lengths = Set((50...70).map { SHA256.digits(of: [UInt8](repeating: 7, count: $0)) })
    #expect(lengths.count == 21)
  }
}
