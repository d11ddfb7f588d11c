/// What reading a workbook takes from C: expat for its XML, and zlib for the members of its archive.

#ifndef CXLSXREADER_H
#define CXLSXREADER_H

#include <expat.h>
#include <stddef.h>
#include <stdint.h>

/// Inflates raw deflate data (RFC 1951) into exactly `room` bytes; 0 where it cannot be read, or is longer or
/// shorter. Nothing is written beyond `room`.
int cxlsx_inflate(const unsigned char *from, size_t count, unsigned char *into, size_t room);

/// The CRC-32 of bytes, as ZIP archives record it.
uint32_t cxlsx_crc(const unsigned char *bytes, size_t count);

#endif
