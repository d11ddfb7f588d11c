// Building problems, and reading and writing them.
#include "guard.h"

glp_prob *guarded_create(void) {
  glp_prob *problem;
  GUARDED_OR(NULL, problem = glp_create_prob();)
  return problem;
}

int guarded_delete(glp_prob *problem) {
  GUARDED(glp_delete_prob(problem);)
  return 0;
}

int guarded_erase(glp_prob *problem) {
  GUARDED(glp_erase_prob(problem);)
  return 0;
}

int guarded_add_rows(glp_prob *problem, int count) {
  GUARDED(if (count) glp_add_rows(problem, count);)
  return 0;
}

int guarded_add_columns(glp_prob *problem, int count) {
  GUARDED(if (count) glp_add_cols(problem, count);)
  return 0;
}

int guarded_delete_rows(glp_prob *problem, int count, const int rows[]) {
  GUARDED(if (count) glp_del_rows(problem, count, rows);)
  return 0;
}

int guarded_delete_columns(glp_prob *problem, int count, const int columns[]) {
  GUARDED(if (count) glp_del_cols(problem, count, columns);)
  return 0;
}

int guarded_set_rows(glp_prob *problem, int first, int count, const int starts[],
                     const int columns[], const double values[]) {
  GUARDED(for (int k = 0; k < count; k++)
              glp_set_mat_row(problem, first + k, starts[k + 1] - starts[k], columns + starts[k],
                              values + starts[k]);)
  return 0;
}

int guarded_set_columns(glp_prob *problem, int first, int count, const int starts[],
                        const int rows[], const double values[]) {
  GUARDED(for (int k = 0; k < count; k++)
              glp_set_mat_col(problem, first + k, starts[k + 1] - starts[k], rows + starts[k],
                              values + starts[k]);)
  return 0;
}

int guarded_load(glp_prob *problem, int count, const int rows[], const int columns[],
                 const double values[]) {
  GUARDED(glp_load_matrix(problem, count, rows, columns, values);)
  return 0;
}

int guarded_find_duplicate(int row_count, int column_count, int count, const int rows[],
                           const int columns[], int *position) {
  GUARDED(*position = glp_check_dup(row_count, column_count, count, rows, columns);)
  return 0;
}

int guarded_get_row(glp_prob *problem, int row, int columns[], double values[]) {
  int length;
  GUARDED(length = glp_get_mat_row(problem, row, columns, values);)
  return length;
}

int guarded_get_column(glp_prob *problem, int column, int rows[], double values[]) {
  int length;
  GUARDED(length = glp_get_mat_col(problem, column, rows, values);)
  return length;
}

int guarded_set_row_bounds(glp_prob *problem, int first, int count, int type, double lower,
                           double upper) {
  GUARDED(for (int k = 0; k < count; k++)
              glp_set_row_bnds(problem, first + k, type, lower, upper);)
  return 0;
}

int guarded_set_column_bounds(glp_prob *problem, int first, int count, int type, double lower,
                              double upper) {
  GUARDED(for (int k = 0; k < count; k++)
              glp_set_col_bnds(problem, first + k, type, lower, upper);)
  return 0;
}

int guarded_set_costs(glp_prob *problem, int first, int count, const double costs[]) {
  GUARDED(for (int k = 0; k < count; k++) glp_set_obj_coef(problem, first + k, costs[k]);)
  return 0;
}

int guarded_set_direction(glp_prob *problem, int direction) {
  GUARDED(glp_set_obj_dir(problem, direction);)
  return 0;
}

int guarded_set_kinds(glp_prob *problem, int first, int count, int kind) {
  GUARDED(for (int k = 0; k < count; k++) glp_set_col_kind(problem, first + k, kind);)
  return 0;
}

int guarded_set_name(glp_prob *problem, const char *name) {
  GUARDED(glp_set_prob_name(problem, name);)
  return 0;
}

int guarded_set_row_name(glp_prob *problem, int row, const char *name) {
  GUARDED(glp_set_row_name(problem, row, name);)
  return 0;
}

int guarded_set_column_name(glp_prob *problem, int column, const char *name) {
  GUARDED(glp_set_col_name(problem, column, name);)
  return 0;
}

int guarded_read_lp(glp_prob *problem, const char *path) {
  int code;
  GUARDED(code = glp_read_lp(problem, NULL, path);)
  return code != 0;
}

int guarded_write_lp(glp_prob *problem, const char *path) {
  int code;
  GUARDED(code = glp_write_lp(problem, NULL, path);)
  return code != 0;
}

int guarded_read_mps(glp_prob *problem, const char *path) {
  int code;
  GUARDED(code = glp_read_mps(problem, GLP_MPS_FILE, NULL, path);)
  return code != 0;
}

int guarded_write_mps(glp_prob *problem, const char *path) {
  int code;
  GUARDED(code = glp_write_mps(problem, GLP_MPS_FILE, NULL, path);)
  return code != 0;
}
