#include "CXLSXReader.h"

#include <limits.h>
#include <zlib.h>

int cxlsx_inflate(const unsigned char *from, size_t count, unsigned char *into, size_t room) {
  if (count > UINT_MAX || room > UINT_MAX) return 0;
  // inflate() refuses to go on without room, even where nothing is left to write.
  unsigned char spare;
  z_stream stream = {0};
  stream.next_in = (unsigned char *)from;
  stream.avail_in = (uInt)count;
  stream.next_out = room ? into : &spare;
  stream.avail_out = room ? (uInt)room : 1;
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return 0;
  int end = inflate(&stream, Z_FINISH);
  int whole = end == Z_STREAM_END && stream.total_out == room;
  inflateEnd(&stream);
  return whole;
}

uint32_t cxlsx_crc(const unsigned char *bytes, size_t count) {
  return (uint32_t)crc32_z(0, bytes, count);
}
