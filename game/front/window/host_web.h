/* What a page (front/page/page.js) calls of the program. */
#ifndef KLACHT_WINDOW_HOST_WEB_H
#define KLACHT_WINDOW_HOST_WEB_H

/* One frame. Milliseconds until the next is wanted; -1: not before something happens; -2: it has
 * ended. */
double page_turn(void);
/* What a hand did to an element of the mirror: a NamedKind. */
void page_named(int kind, int id, double number, const char *text);
/* A key that is the window's and not the browser's, as SDL_Keycode. */
void page_key(int key, int repeat);
/* A file came from outside: as if it was dropped on the window. */
void page_dropped(const char *path);
/* The look that the browser asks for is another (desktop_web.c). */
void page_looks(void);
/* Everything is drawn again: the browser may have thrown the picture away. */
void page_redraw(void);

#endif
