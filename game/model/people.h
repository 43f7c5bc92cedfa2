/* The people whose portraits come with the program, by the ids that cases name: "vrouw-60".
 *
 * How they look is the window's (portrait_people.c); the checker needs to know who there is. */
#ifndef KLACHT_MODEL_PEOPLE_H
#define KLACHT_MODEL_PEOPLE_H

typedef enum PersonId {
    PERSON_VROUW_30,
    PERSON_VROUW_45,
    PERSON_VROUW_60,
    PERSON_VROUW_75,
    PERSON_MAN_25,
    PERSON_MAN_40,
    PERSON_MAN_55,
    PERSON_MAN_70,
    PERSON_VROUW_25_HOOFDDOEK,
    PERSON_MAN_35_BAARD,
    PERSON_VROUW_20,
    PERSON_VROUW_35_BRIL,
    PERSON_VROUW_40_KRULLEN,
    PERSON_VROUW_50,
    PERSON_VROUW_55_BRIL,
    PERSON_MAN_30,
    PERSON_MAN_45_BRIL,
    PERSON_MAN_60,
    PERSON_MAN_75,
    PERSON_COUNT
} PersonId;

extern const char *const person_ids[PERSON_COUNT];
/* -1 when there is none of this id. */
int person_find(const char *id);

#endif
