/* Page: what the pages of a meeting have around what they say: the column that scrolls, what is
 * said to all, and the row of what can be done. */
#ifndef KLACHT_MEETING_MEETING_PAGE_H
#define KLACHT_MEETING_MEETING_PAGE_H

#include "front/window/meeting/meeting.h"

/* Behind the header: a scroll with a column in it. */
void meeting_page(Ui *ui, int letters);
/* Closes both, and opens the row of what can be done below what is said to all, whose room is kept;
 * end it by ui_end twice. */
void meeting_foot(const Meeting *meeting, Ui *ui);
/* Without closing anything; end it by ui_end. */
void meeting_row(const Meeting *meeting, Ui *ui);
/* All of it where going on is the one thing that can be done; `look`: STATE_PRIMARY or STATE_QUIET.
 */
void meeting_foot_go(const Meeting *meeting, Ui *ui, Msg words, unsigned look);

/* "Mensen: 12 · telefoons aan, code K7M3XW" */
const char *meeting_people(const Meeting *meeting, Ui *ui, int count);

/* Whatever of the tree is smaller is raised to `least`: it is read from the back of a room. */
void meeting_raise(Ui *ui, TypeSize least);

/* A question over the page; MEETING_ID_NO loses nothing. */
void meeting_ask(Ui *ui, const char *title, const char *hint, const char *no, const char *yes);

#endif
