/// Every phrase of the reports in one language. Each language is one type, so that a phrase which it lacks
/// does not compile.
protocol Words: NumberWords, NounWords, RequirementWords, PlanWords, FairnessWords,
  ExplanationWords, DecisionWords, RankingWords, VerdictWords, CertificateWords,
  RepairWords, InspectionWords, WhatIfWords, ReplanWords, TemplateWords, PageWords,
  BoardPageWords
{}

/// The message table in English.
struct English: Words {}

/// The message table in French, as the Canadian administration writes it: no-break spaces between groups of
/// digits and before `%`, narrow ones before `; : ! ?` and inside `« »`.
struct French: Words {
  /// The space between groups of digits, and between a figure and its sign.
  static let space = "\u{A0}"
  /// The space before high punctuation.
  static let thin = "\u{202F}"
}
