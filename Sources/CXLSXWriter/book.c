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
