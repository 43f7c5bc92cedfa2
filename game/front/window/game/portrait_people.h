/* The people of the program as they are drawn: colours, and the parts that make up each one.
 *
 * A part is a file of assets/portraits/parts; portrait_art joins them. Const data. */
#ifndef KLACHT_GAME_PORTRAIT_PEOPLE_H
#define KLACHT_GAME_PORTRAIT_PEOPLE_H

#include "model/people.h"

enum { PORTRAIT_LAYERS = 4 };

/* The layers from back to front: behind the head, body, head, before the body. "@" is the face of
 * the mood. Layers 0 and 2 move with the head, 1 and 3 with the shoulders. */
typedef struct Person {
    const char *skin, *shade, *lid,
        *crease; /* crease: lines beside and under the mouth; the shade when NULL */
    const char *hair, *hair_shade, *brow, *brow_width;
    const char *iris, *lip, *line;
    const char *cloth, *cloth_shade, *cloth2, *accent;
    double tilt;       /* to which side the head leans: 1 or -1 */
    double wide, high; /* the features of the face against the parts as drawn */
    const char *layers[PORTRAIT_LAYERS];
} Person;

/* By the enum of model/people.h. */
extern const Person portrait_people[PERSON_COUNT];

#endif
