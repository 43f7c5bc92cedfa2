/* Phones: the switch, what to scan, and who keeps the server running. */
#ifndef KLACHT_MEETING_PHONES_H
#define KLACHT_MEETING_PHONES_H

#include "front/window/meeting/meeting.h"

void phones_on(Meeting *meeting);
void phones_off(Meeting *meeting);
/* Switches them off, keeps what is not kept yet, and frees the meeting. */
void phones_release(Meeting *meeting);
/* Whether a seat has one, also one that is away. */
bool phones_have(const Meeting *meeting, int seat);
/* How many are in reach now. */
int phones_here(const Meeting *meeting);
/* Another code to join by; who came in by the old one and never gave anything is out at once. False
 * when there is none to be had. */
bool phones_new_code(Meeting *meeting, bool (*gave)(const void *context, int seat));
/* The phones know how long what is open still is: whenever closes_at changes. */
void phones_tell_time(Meeting *meeting);
/* Serves what phones ask; and looks now and then whether they can still reach this machine. What
 * changed is said, with the new address. */
void phones_tick(Meeting *meeting);
double phones_deadline(const Meeting *meeting);

/* The switch, and when it is on the choice of address; then what to scan, where there is most room.
 */
void phones_build(Meeting *meeting, Ui *ui);
void phones_build_join(Meeting *meeting, Ui *ui);
/* How to join, as large as the window; what else stands beside it is built between both. */
void phones_build_big(Meeting *meeting, Ui *ui);
void phones_build_big_end(Ui *ui);
/* A phone of who leads comes in by a code that is shown when that is asked for, and alone: the
 * whole page of it; what is in the way is said. */
bool phones_show_chair(Meeting *meeting);
void phones_build_chair(Meeting *meeting, Ui *ui);
/* The code is not shown any more. */
void phones_hide_chair(Meeting *meeting);
/* It leads no more. */
void phones_remove_chair(Meeting *meeting);

/* The switch, the address, and whether more may join; false: it was something else. */
bool phones_act(Meeting *meeting, const UiAction *action);

#endif
