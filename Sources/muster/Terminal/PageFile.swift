import Programme
import Reports
import Tables

extension ReportPage {
  /// Writes a page where one is asked for with `--html`.
  static func write(_ arguments: Arguments, _ page: (Language, String) -> ReportPage)
    throws(Failure)
  {
    guard let path = arguments.text(.html) else { return }
    let text = page(arguments.language, Muster.version).text {
      FileDigest(of: $0, named: "").sha256
    }
    do throws(FileFailure) { try AtomicFile.write(text, to: path) } catch { throw Failure(error) }
  }
}
