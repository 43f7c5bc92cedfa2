/* What stands in a case where something is still to be written: a note in a comment, and the begin
 * of a text that only fills its place. Const data, in Dutch as cases are. */
#ifndef KLACHT_SOURCE_TODO_H
#define KLACHT_SOURCE_TODO_H

#define TODO_NOTE "NOG TE DOEN"
#define TODO_TEXT "Nog te doen"

typedef struct Todo {
    int places;     /* of a note and the texts above it that it is about, one */
    int first_line; /* 0: nothing is to be done */
} Todo;

/* What is still to be done in a file. */
Todo todo_find(const char *bytes);

#endif
