/* Frame: what all pages of a room have: a header with where it is, the customer beside what is
 * said, letters for what can be chosen. */
#ifndef KLACHT_ROOM_PROJECTOR_FRAME_H
#define KLACHT_ROOM_PROJECTOR_FRAME_H

#include "front/window/room/projector_state.h"

/* Opens the page (header, and a scroll with a column in it). */
void projector_page(Projector *projector, Ui *ui);
/* A button that keeps its place while it cannot be pressed, with the reason. */
void projector_off(Widget *button, const char *why);
/* The same with the customer's face beside the scroll where there is room; `now`: as the customer
 * looks after what was said. projector_foot is its meeting_foot. */
void projector_page_customer(Projector *projector, Ui *ui, bool now);
void projector_foot(const Projector *projector, Ui *ui);
/* How wide what stands beside the customer is, in units. */
int projector_beside(const Ui *ui);

/* Not smaller than is read from the back of the room. */
TypeSize projector_type(const Projector *projector, const Ui *ui, TypeSize least);
Widget *projector_say(const Projector *projector, Ui *ui, const char *text);

/* "Klaar: 3 van 12", and as dots, with what is left of the time: in the row of what can be done, so
 * that it is never out of sight. Nothing where nobody has a seat and there is no limit. */
void projector_build_done(const Projector *projector, Ui *ui, Msg words);

/* The letter of an option: "A". Replies, categories and remedies have one. */
const char *projector_letter(const Projector *projector, Ui *ui, int option);
/* The same of any turn. */
const char *projector_letter_in(const RoomTurn *turn, Ui *ui, int option);
bool projector_is_lettered(const Projector *projector, int option);
void projector_build_letter(const Projector *projector, Ui *ui, int option);
/* An option by its words: a reply as it is read, a label with a capital. */
const char *projector_option(const Projector *projector, Ui *ui, int option);
const char *projector_option_in(const Projector *projector, Ui *ui, const RoomOption *of);
/* "B", or a category by its name: what is said of an option in a sentence. */
const char *projector_short(const Projector *projector, Ui *ui, int option);

#endif
