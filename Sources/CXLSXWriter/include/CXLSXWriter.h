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

#endif
