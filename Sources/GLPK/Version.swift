internal import CGLPK

/// Which GLPK is linked in.
public enum Version {
  /// The library's version, as in `5.0`.
  public static var number: String { unsafe String(cString: glp_version()) }

  /// Whether the library keeps its state per thread; without that no second thread may use it.
  public static var isThreadSafe: Bool { unsafe glp_config("TLS") != nil }
}

/// Frees GLPK's memory on this thread; every problem made on it is lost.
///
/// Needed only to have the memory back early: the end of a thread does the same.
/// - Throws: `GLPKError.insideCallback` while GLPK is calling back.
public func freeThreadEnvironment() throws(GLPKError) {
  if guarded_free_environment() != 0 { throw .insideCallback }
}
