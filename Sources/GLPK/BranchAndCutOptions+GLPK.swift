internal import CGLPK

extension BranchAndCutOptions {
  /// GLPK's parameters.
  func parameters() throws(GLPKError) -> glp_iocp {
    try validate()
    var parameters = unsafe glp_iocp()
    unsafe glp_init_iocp(&parameters)
    unsafe parameters.msg_lev = GLP_MSG_OFF
    unsafe parameters.br_tech = branching.code
    unsafe parameters.bt_tech = backtracking.code
    unsafe parameters.pp_tech = preprocessing.code
    unsafe parameters.gmi_cuts = Self.flag(cuts.contains(.gomory))
    unsafe parameters.mir_cuts = Self.flag(cuts.contains(.mixedIntegerRounding))
    unsafe parameters.cov_cuts = Self.flag(cuts.contains(.cover))
    unsafe parameters.clq_cuts = Self.flag(cuts.contains(.clique))
    unsafe parameters.presolve = Self.flag(presolve)
    unsafe parameters.binarize = Self.flag(presolve && binarize)
    unsafe parameters.fp_heur = Self.flag(feasibilityPump)
    unsafe parameters.ps_heur = Self.flag(proximitySearch)
    unsafe parameters.sr_heur = Self.flag(simpleRounding)
    unsafe parameters.mip_gap = gap
    unsafe parameters.tol_int = integerTolerance
    unsafe parameters.tol_obj = objectiveTolerance
    if let timeLimit {
      unsafe parameters.tm_lim = Int32(timeLimit)
      unsafe parameters.ps_tm_lim = Int32(max(1, min(timeLimit, 60_000)))
    }
    return unsafe parameters
  }

  private static func flag(_ isOn: Bool) -> Int32 { isOn ? GLP_ON : GLP_OFF }

  private func validate() throws(GLPKError) {
    try SimplexOptions.validate("timeLimit", timeLimit)
    guard gap >= 0, gap.isFinite else { throw .optionRefused(name: "gap", value: gap) }
    for (name, value) in [
      ("integerTolerance", integerTolerance), ("objectiveTolerance", objectiveTolerance),
    ] where !(value > 0 && value < 1) {
      throw .optionRefused(name: name, value: value)
    }
  }
}

extension BranchAndCutOptions.Branching {
  fileprivate var code: Int32 {
    switch self {
    case .first: GLP_BR_FFV
    case .last: GLP_BR_LFV
    case .mostFractional: GLP_BR_MFV
    case .driebeckTomlin: GLP_BR_DTH
    case .pseudocost: GLP_BR_PCH
    }
  }
}

extension BranchAndCutOptions.Backtracking {
  fileprivate var code: Int32 {
    switch self {
    case .depthFirst: GLP_BT_DFS
    case .breadthFirst: GLP_BT_BFS
    case .bestBound: GLP_BT_BLB
    case .bestProjection: GLP_BT_BPH
    }
  }
}

extension BranchAndCutOptions.Preprocessing {
  fileprivate var code: Int32 {
    switch self {
    case .none: GLP_PP_NONE
    case .root: GLP_PP_ROOT
    case .all: GLP_PP_ALL
    }
  }
}
