/* Locks: one program at a time with something, by a file beside it.
 *
 * The system lets go of a lock when the program that holds it ends, however it ends; the file that
 * it leaves then is taken over by the next. A lock that is given back leaves no file. It keeps out
 * those who ask for the same lock, and nobody else. */
#ifndef KLACHT_BASE_FILE_LOCK_H
#define KLACHT_BASE_FILE_LOCK_H

typedef enum LockResult {
    LOCK_HELD,
    LOCK_BUSY,   /* somebody else has it, in this program or another */
    LOCK_ABSENT, /* there are no locks here: a file system without, a folder that is read-only */
} LockResult;

/* All zero holds nothing. */
typedef struct FileLock {
    int descriptor;
    char *path; /* NULL: not held */
} FileLock;

/* The path of the lock that goes with a file, in the same folder; malloced. */
char *file_lock_beside(const char *path);
/* Waits for nobody. Only LOCK_HELD is to be given back. */
LockResult file_lock_take(FileLock *lock, const char *path);
/* Waits for others, two seconds at most. */
LockResult file_lock_wait(FileLock *lock, const char *path);
/* Nothing when it is not held. */
void file_lock_release(FileLock *lock);
/* Removes the locks in a folder that nobody holds. */
void file_lock_clean(const char *folder);

/* Of a file that is open: nobody else who asks has it until it is closed. Waits for nobody. */
LockResult file_lock_open(int descriptor);

#endif
