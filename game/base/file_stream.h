/* A file that is written piece by piece, for what is too large to hold: whole or not at all, as
 * file_write.h does it. What stands there already is replaced with force alone, whatever is in it.
 * "-" is standard output; a device or a pipe is written to as it is. */
#ifndef KLACHT_BASE_FILE_STREAM_H
#define KLACHT_BASE_FILE_STREAM_H

#include "base/file_write.h"

typedef struct FileStream FileStream;

/* NULL, with the error, where it cannot be written. */
FileStream *file_stream_open(FileOut out, FileError *error);
/* After an error nothing more is written, and it is given again. */
FileError file_stream_add(FileStream *stream, const char *bytes, size_t len);
/* Puts it in its place, or, with an error or `keep` false, takes it away; the stream is gone. */
FileError file_stream_close(FileStream *stream, bool keep);

#endif
