#include "CXLSXWriter.h"

#include <stdlib.h>

/// Seconds from 1970 to 1980, the time that the members of the file bear, too.
static const time_t fixed_time = 315532800;

lxw_error cxlsx_describe(lxw_workbook *book, const char *title, const char *maker) {
  lxw_doc_properties properties = {0};
  properties.title = (char *)title;
  properties.author = (char *)maker;
  properties.created = fixed_time;
  return workbook_set_properties(book, &properties);
}

lxw_error cxlsx_add_table(lxw_worksheet *sheet, const char *name, lxw_row_t first, lxw_row_t last,
                          const char *const *titles, size_t columns) {
  lxw_table_column *heads = calloc(columns, sizeof *heads);
  lxw_table_column **list = calloc(columns + 1, sizeof *list);
  lxw_error error = LXW_ERROR_MEMORY_MALLOC_FAILED;
  if (heads && list) {
    for (size_t column = 0; column < columns; column++) {
      heads[column].header = (char *)titles[column];
      list[column] = &heads[column];
    }
    lxw_table_options options = {0};
    options.name = (char *)name;
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 1;
    options.columns = list;
    error = worksheet_add_table(sheet, first, 0, last, (lxw_col_t)(columns - 1), &options);
  }
  free(list);
  free(heads);
  return error;
}

void cxlsx_set_pages(lxw_worksheet *sheet, lxw_row_t first, lxw_row_t last) {
  const unsigned char a4 = 9;
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, a4);
  worksheet_fit_to_pages(sheet, 1, 0);
  worksheet_repeat_rows(sheet, first, last);
  worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.5);
  worksheet_set_footer(sheet, "&L&A&R&P / &N");
}

lxw_error cxlsx_note(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text) {
  lxw_comment_options options = {0};
  options.width = 280;
  options.height = 120;
  options.author = "Muster";
  options.font_size = 9;
  return worksheet_write_comment_opt(sheet, row, column, text, &options);
}

/// Asks about other values, and lets whoever insists have them: what refers to a sheet may be filled in first.
static lxw_error validate(lxw_worksheet *sheet, const cxlsx_cells *cells, lxw_data_validation *rule) {
  rule->error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
  rule->error_title = "Muster";
  rule->error_message = (char *)cells->message;
  return worksheet_data_validation_range(sheet, cells->first_row, cells->first_column, cells->last_row,
                                         cells->last_column, rule);
}

lxw_error cxlsx_offer(lxw_worksheet *sheet, const cxlsx_cells *cells, const char *const *words) {
  lxw_data_validation rule = {.validate = LXW_VALIDATION_TYPE_LIST, .value_list = (char **)words};
  return validate(sheet, cells, &rule);
}

lxw_error cxlsx_offer_cells(lxw_worksheet *sheet, const cxlsx_cells *cells, const char *formula) {
  lxw_data_validation rule = {.validate = LXW_VALIDATION_TYPE_LIST_FORMULA, .value_formula = (char *)formula};
  return validate(sheet, cells, &rule);
}

lxw_error cxlsx_limit(lxw_worksheet *sheet, const cxlsx_cells *cells, int whole, double least, double most) {
  lxw_data_validation rule = {
      .validate = whole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL,
      .criteria = LXW_VALIDATION_CRITERIA_BETWEEN,
      .minimum_number = least,
      .maximum_number = most};
  return validate(sheet, cells, &rule);
}
