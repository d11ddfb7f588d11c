internal import CGLPK

extension SimplexOptions {
  /// GLPK's parameters, without the limits on time and iterations.
  func parameters() throws(GLPKError) -> glp_smcp {
    try validate()
    var parameters = glp_smcp()
    unsafe glp_init_smcp(&parameters)
    parameters.msg_lev = GLP_MSG_OFF
    parameters.meth = method.code
    parameters.pricing = pricing == .dantzig ? GLP_PT_STD : GLP_PT_PSE
    parameters.r_test =
      switch ratioTest {
      case .textbook: GLP_RT_STD
      case .harris: GLP_RT_HAR
      case .longStep: GLP_RT_FLIP
      }
    parameters.presolve = presolve ? GLP_ON : GLP_OFF
    parameters.tol_bnd = primalTolerance
    parameters.tol_dj = dualTolerance
    parameters.obj_ll = max(lowerObjectiveLimit, -.greatestFiniteMagnitude)
    parameters.obj_ul = min(upperObjectiveLimit, .greatestFiniteMagnitude)
    return parameters
  }

  private func validate() throws(GLPKError) {
    try Self.validate("timeLimit", timeLimit)
    try Self.validate("iterationLimit", iterationLimit)
    for (name, value) in [
      ("primalTolerance", primalTolerance), ("dualTolerance", dualTolerance),
    ] where !(value > 0 && value < 1) {
      throw .optionRefused(name: name, value: value)
    }
    for (name, value) in [
      ("lowerObjectiveLimit", lowerObjectiveLimit), ("upperObjectiveLimit", upperObjectiveLimit),
    ] where value.isNaN {
      throw .optionRefused(name: name, value: value)
    }
    switch slice {
    case .milliseconds(let amount), .iterations(let amount):
      guard amount > 0, amount <= Int32.max else {
        throw .optionRefused(name: "slice", value: Double(amount))
      }
    }
  }

  /// Throws unless a limit is absent, or not negative and within GLPK's reach.
  static func validate(_ name: String, _ limit: Int?) throws(GLPKError) {
    guard let limit else { return }
    guard limit >= 0, limit < Int32.max else {
      throw .optionRefused(name: name, value: Double(limit))
    }
  }
}

extension SimplexOptions.Method {
  /// GLPK's code.
  var code: Int32 {
    switch self {
    case .primal: GLP_PRIMAL
    case .dual: GLP_DUAL
    case .dualThenPrimal: GLP_DUALP
    }
  }
}
