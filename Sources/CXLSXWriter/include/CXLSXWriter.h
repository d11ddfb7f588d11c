/// The C face of libxlsxwriter: its header, and what Swift cannot say to it in one call.

#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <stddef.h>
#include <xlsxwriter.h>

/// Sets what the file says of itself; the time is fixed, so that the same content gives the same bytes.
lxw_error cxlsx_describe(lxw_workbook *book, const char *title, const char *maker);

/// Makes a table with a filter of some rows below its titles, which it writes; both are counted from 0.
/// The titles must differ from each other and the name from those of all tables.
lxw_error cxlsx_add_table(lxw_worksheet *sheet, const char *name, lxw_row_t first, lxw_row_t last,
                          const char *const *titles, size_t columns);

/// Page setup: A4 across, one page wide, rows of titles repeated, page numbers.
void cxlsx_set_pages(lxw_worksheet *sheet, lxw_row_t first, lxw_row_t last);

/// Puts a note on a cell; it is shown where the mouse rests on it.
lxw_error cxlsx_note(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text);

/// What the cells of a column, or of a part of a row, may hold; others are questioned, with the message.
typedef struct {
  lxw_row_t first_row, last_row;
  lxw_col_t first_column, last_column;
  const char *message;
} cxlsx_cells;

/// Offers a list of words, ended by a null pointer.
lxw_error cxlsx_offer(lxw_worksheet *sheet, const cxlsx_cells *cells, const char *const *words);

/// Offers the cells that a formula refers to.
lxw_error cxlsx_offer_cells(lxw_worksheet *sheet, const cxlsx_cells *cells, const char *formula);

/// Allows numbers in a range, whole ones alone or all.
lxw_error cxlsx_limit(lxw_worksheet *sheet, const cxlsx_cells *cells, int whole, double least, double most);

#endif
