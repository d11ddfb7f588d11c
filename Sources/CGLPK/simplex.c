// The basis, the simplex method, and reading back many values in one call.
#include "guard.h"

#include <float.h>
#include <math.h>

int guarded_set_row_status(glp_prob *problem, int row, int status) {
  GUARDED(glp_set_row_stat(problem, row, status);)
  return 0;
}

int guarded_set_column_status(glp_prob *problem, int column, int status) {
  GUARDED(glp_set_col_stat(problem, column, status);)
  return 0;
}

int guarded_standard_basis(glp_prob *problem) {
  GUARDED(glp_std_basis(problem);)
  return 0;
}

int guarded_advanced_basis(glp_prob *problem) {
  GUARDED(glp_adv_basis(problem, 0);)
  return 0;
}

int guarded_simplex(glp_prob *problem, const glp_smcp *options) {
  int code;
  GUARDED(code = glp_simplex(problem, options);)
  return code;
}

int guarded_exact(glp_prob *problem, const glp_smcp *options) {
  int code;
  GUARDED(code = glp_exact(problem, options);)
  return code;
}

int guarded_combine(glp_prob *problem, const double weights[], double multipliers[]) {
  int code = 0;
  GUARDED({
    int rows = glp_get_num_rows(problem);
    if (rows && !glp_bf_exists(problem)) code = glp_factorize(problem);
    if (rows && !code) {
      for (int i = 1; i <= rows; i++) multipliers[i] = weights[glp_get_bhead(problem, i)];
      glp_btran(problem, multipliers);
    }
  })
  return code;
}

int guarded_check(glp_prob *problem, int condition, double *error) {
  double absolute, relative;
  int where_absolute, where_relative;
  GUARDED(glp_check_kkt(problem, GLP_SOL, condition, &absolute, &where_absolute, &relative,
                        &where_relative);)
  *error = relative;
  return 0;
}

static double (*reader(enum guarded_quantity quantity))(glp_prob *, int) {
  switch (quantity) {
  case guarded_row_primal: return glp_get_row_prim;
  case guarded_row_dual: return glp_get_row_dual;
  case guarded_row_integer: return glp_mip_row_val;
  case guarded_column_primal: return glp_get_col_prim;
  case guarded_column_dual: return glp_get_col_dual;
  case guarded_column_integer: return glp_mip_col_val;
  case guarded_column_cost: return glp_get_obj_coef;
  }
  return glp_get_obj_coef;
}

int guarded_read(glp_prob *problem, enum guarded_quantity quantity, double into[]) {
  GUARDED({
    double (*read)(glp_prob *, int) = reader(quantity);
    int count = quantity < guarded_column_primal ? glp_get_num_rows(problem)
                                                 : glp_get_num_cols(problem);
    for (int k = 1; k <= count; k++) into[k - 1] = read(problem, k);
  })
  return 0;
}

int guarded_read_bounds(glp_prob *problem, int of_columns, double lower[], double upper[]) {
  GUARDED({
    int count = of_columns ? glp_get_num_cols(problem) : glp_get_num_rows(problem);
    for (int k = 1; k <= count; k++) {
      double least = of_columns ? glp_get_col_lb(problem, k) : glp_get_row_lb(problem, k);
      double most = of_columns ? glp_get_col_ub(problem, k) : glp_get_row_ub(problem, k);
      lower[k - 1] = least <= -DBL_MAX ? -INFINITY : least;
      upper[k - 1] = most >= DBL_MAX ? INFINITY : most;
    }
  })
  return 0;
}

int guarded_read_statuses(glp_prob *problem, int of_columns, int into[]) {
  GUARDED({
    int count = of_columns ? glp_get_num_cols(problem) : glp_get_num_rows(problem);
    for (int k = 1; k <= count; k++)
      into[k - 1] = of_columns ? glp_get_col_stat(problem, k) : glp_get_row_stat(problem, k);
  })
  return 0;
}
