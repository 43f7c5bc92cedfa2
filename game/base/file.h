/* Files: the one door to the disk.
 *
 * Every function returns a FileError and gives nothing on failure; paths are UTF-8 or whatever
 * bytes the system has. Locks are file_lock.h. */
#ifndef KLACHT_BASE_FILE_H
#define KLACHT_BASE_FILE_H

#include "base/file_error.h"
#include "base/file_folder.h"
#include "base/file_log.h"
#include "base/file_read.h"
#include "base/file_status.h"
#include "base/file_write.h"
#include "base/path.h"

#endif
