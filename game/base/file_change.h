/* Who wants to know when this program has written, renamed or removed a file: where a disk is
 * memory that somebody else keeps. What can be made again (file_write_cache) counts too. */
#ifndef KLACHT_BASE_FILE_CHANGE_H
#define KLACHT_BASE_FILE_CHANGE_H

/* NULL: nobody. Called when it has been done, on the thread that did it. */
void file_on_change(void (*changed)(void *context), void *context);
/* It was done: for base/file alone. */
void file_changed(void);

#endif
